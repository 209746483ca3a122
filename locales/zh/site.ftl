# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan 是为本网站查找设置的程序。
site-help = { $name } 的帮助
site-help-unnamed = 帮助
site-contact = 联系方式：

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = 您在 { $domain } 的邮箱地址
site-local-hint = 请输入 @ 前面的部分。不填也同样可以看到设置。

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = { $domain } 的邮件帮助：
