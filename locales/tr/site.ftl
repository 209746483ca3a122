# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
site-help = { $name } yardım sayfaları
site-help-unnamed = Yardım
site-contact = İletişim:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = { $domain } alan adındaki e-posta adresiniz
site-local-hint = @ işaretinden önceki bölümü yazın. Yazmasanız da ayarları görürsünüz.
