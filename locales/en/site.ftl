# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan is the program that looks up the settings for this site.
# A link to the organisation's own help pages.
site-help = Help from { $name }
site-help-unnamed = Help
# Before a mail address or a web address of the people who run this server.
site-contact = Contact:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Your mail address at { $domain }
site-local-hint = Type the part before the @. Without it you still see the settings.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Help with mail at { $domain }:
