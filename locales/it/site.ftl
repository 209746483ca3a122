# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan è il programma che cerca le impostazioni per questo sito.
# A link to the organisation's own help pages.
site-help = Aiuto offerto da { $name }
site-help-unnamed = Aiuto
# Before a mail address or a web address of the people who run this server.
site-contact = Contatto:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Il tuo indirizzo email presso { $domain }
site-local-hint = Scrivi ciò che sta prima della @. Le impostazioni si vedono anche senza.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Aiuto per la posta di { $domain }:
