# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
# Where the page has the name of its organisation alone: who it is that the other sentences speak of.
site-program = Portolan es el programa que busca la configuración para este sitio.
site-help = Ayuda de { $name }
site-help-unnamed = Ayuda
site-contact = Contacto:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Su dirección de correo en { $domain }
site-local-hint = Escriba lo que va delante de la @. Aunque no lo escriba, verá la configuración.

# At the foot of the result of a domain whose people may ask somebody: mail address, telephone number, web address follow.
site-support = Ayuda con el correo de { $domain }:
