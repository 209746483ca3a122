# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan – це програма, яка шукає налаштування для цього сайту.
# A link to the organisation's own help pages.
site-help = Довідка: { $name }
site-help-unnamed = Довідка
# Before a mail address or a web address of the people who run this server.
site-contact = Контакт:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Ваша електронна адреса в домені { $domain }
site-local-hint = Введіть те, що стоїть перед @. Налаштування ви побачите й без цього.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Допомога з поштою в домені { $domain }:
