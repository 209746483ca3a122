# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = برنامج Portolan هو الذي يبحث عن الإعدادات لهذا الموقع.
# A link to the organisation's own help pages.
site-help = المساعدة من { $name }
site-help-unnamed = المساعدة
# Before a mail address or a web address of the people who run this server.
site-contact = للتواصل معنا:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = عنوان بريدك الإلكتروني في النطاق { $domain }
site-local-hint = اكتب ما يسبق العلامة @. ويمكنك رؤية الإعدادات من دونه أيضًا.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = للمساعدة بشأن البريد في النطاق { $domain }:
