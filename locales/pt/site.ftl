# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = O Portolan é o programa que procura as configurações para este site.
# A link to the organisation's own help pages.
site-help = Ajuda oferecida por { $name }
site-help-unnamed = Ajuda
# Before a mail address or a web address of the people who run this server.
site-contact = Contato:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = O seu endereço de e-mail em { $domain }
site-local-hint = Escreva o que vem antes do @. Mesmo sem isso, você vê as configurações.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Ajuda com o e-mail de { $domain }:
