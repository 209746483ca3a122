# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } antwoordt ‘{ $words }’ waar het aanbod van versleuteling hoort te staan. Zo doet een firewall die mail inspecteert en overschildert wat hij niet wil.
finding-starttls-painted-over-remedy = Zoek een firewall of virusscanner die mail inspecteert, vóór de mailserver of vóór deze server, en zet die inspectie uit (Cisco noemt het “inspect esmtp”). Op de mailserver zelf kan STARTTLS best aan staan.
