# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan je program, který pro tento web vyhledává nastavení.
# A link to the organisation's own help pages.
site-help = Nápověda: { $name }
site-help-unnamed = Nápověda
# Before a mail address or a web address of the people who run this server.
site-contact = Kontakt:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Vaše e-mailová adresa v doméně { $domain }
site-local-hint = Napište, co stojí před zavináčem. I bez toho nastavení uvidíte.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Pomoc s poštou v doméně { $domain }:
