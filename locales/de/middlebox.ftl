# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } antwortet „{ $words }“, wo das Angebot der Verschlüsselung hingehört. So verhält sich eine Firewall, die E-Mails untersucht und übermalt, was sie nicht will.
finding-starttls-painted-over-remedy = Suchen Sie nach einer Firewall oder einem Virenscanner, der E-Mails untersucht, vor dem Mailserver oder vor diesem Server, und schalten Sie diese Prüfung ab (bei Cisco heißt sie „inspect esmtp“). Auf dem Mailserver selbst kann STARTTLS durchaus eingeschaltet sein.
