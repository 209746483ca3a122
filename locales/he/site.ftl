# What the page says of the organisation that runs it, and the form where its mail domain is known already.

# Behind a page's title in the browser's tab. $name is the organisation's.
site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan היא התוכנה שמחפשת את ההגדרות עבור האתר הזה.
# A link to the organisation's own help pages.
site-help = העזרה של { $name }
site-help-unnamed = עזרה
# Before a mail address or a web address of the people who run this server.
site-contact = יצירת קשר:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = כתובת הדואר האלקטרוני שלכם ב-{ $domain }
site-local-hint = הקלידו את מה שלפני הסימן @. אפשר לראות את ההגדרות גם בלעדיו.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = עזרה בענייני הדואר ב-{ $domain }:
