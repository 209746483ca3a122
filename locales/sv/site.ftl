# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan är programmet som letar upp inställningarna åt den här webbplatsen.
site-help = Hjälp från { $name }
site-help-unnamed = Hjälp
site-contact = Kontakt:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Din e-postadress hos { $domain }
site-local-hint = Skriv det som står före @. Även utan det ser du inställningarna.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Hjälp med e-post hos { $domain }:
