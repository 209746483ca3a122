# Choosing a language, and what stands in another one.

languages-choose = 语言
languages-unreviewed = 这些文字尚未经母语者审阅。
languages-guide-in-english = 本指南的步骤和部分说明为英文。
