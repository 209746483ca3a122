# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan is het programma dat voor deze site de instellingen opzoekt.
site-help = Hulp van { $name }
site-help-unnamed = Hulp
site-contact = Contact:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Je e-mailadres bij { $domain }
site-local-hint = Typ wat voor de @ staat. Ook zonder dat zie je de instellingen.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Hulp met mail bij { $domain }:
