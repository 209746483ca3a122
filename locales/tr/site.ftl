# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan, bu site için ayarları bulan programdır.
site-help = { $name } yardım sayfaları
site-help-unnamed = Yardım
site-contact = İletişim:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = { $domain } alan adındaki e-posta adresiniz
site-local-hint = @ işaretinden önceki bölümü yazın. Yazmasanız da ayarları görürsünüz.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = { $domain } e-postası için yardım:
