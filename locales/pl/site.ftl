# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan to program, który wyszukuje ustawienia dla tej witryny.
# A link to the organisation's own help pages.
site-help = Pomoc: { $name }
site-help-unnamed = Pomoc
# Before a mail address or a web address of the people who run this server.
site-contact = Kontakt:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Twój adres e-mail w domenie { $domain }
site-local-hint = Wpisz to, co stoi przed znakiem @. Bez tego też zobaczysz ustawienia.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Pomoc w sprawach poczty w domenie { $domain }:
