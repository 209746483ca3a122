# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolanは、このサイトで設定を調べているプログラムです。
# A link to the organisation's own help pages.
site-help = { $name }のヘルプ
site-help-unnamed = ヘルプ
# Before a mail address or a web address of the people who run this server.
site-contact = お問い合わせ先：

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = { $domain }のメールアドレス
site-local-hint = @より前の部分を入力してください。入力しなくても設定は見られます。

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = { $domain }のメールについてのお問い合わせ先：
