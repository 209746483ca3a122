# What the page says of the organisation that runs it, and the form where its mail domain is known already.

site-title = { $page } · { $name }
site-help = Ayuda de { $name }
site-help-unnamed = Ayuda
site-contact = Contacto:

# The form at autoconfig.example.org, where only the part before the @ is missing.
site-local-label = Su dirección de correo en { $domain }
site-local-hint = Escriba lo que va delante de la @. Aunque no lo escriba, verá la configuración.
