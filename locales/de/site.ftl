# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan ist das Programm, das für diese Website die Einstellungen sucht.
site-help = Hilfe von { $name }
site-help-unnamed = Hilfe
site-contact = Kontakt:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Ihre E-Mail-Adresse bei { $domain }
site-local-hint = Geben Sie ein, was vor dem @ steht. Auch ohne diese Angabe sehen Sie die Einstellungen.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Hilfe zu E-Mail bei { $domain }:
