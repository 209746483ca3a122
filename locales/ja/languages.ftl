# Choosing a language, and what stands in another one.

languages-choose = 言語
languages-unreviewed = この日本語の文章は、まだ日本語を母語とする人の確認を受けていません。
languages-guide-in-english = この手順と注記の一部は英語で書かれています。
