# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } risponde «{ $words }» dove dovrebbe esserci l’offerta di crittografia. Così fa un firewall che ispeziona la posta e copre ciò che non vuole.
finding-starttls-painted-over-remedy = Cerca un firewall o un antivirus che ispeziona la posta, davanti al server di posta o a questo server, e disattiva l’ispezione (Cisco la chiama «inspect esmtp»). Sul server di posta stesso STARTTLS può essere attivo.
