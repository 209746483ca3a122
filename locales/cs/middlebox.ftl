# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } odpovídá „{ $words }“ tam, kam patří nabídka šifrování. Tak se chová firewall, který kontroluje poštu a přepisuje, co nechce.
finding-starttls-painted-over-remedy = Hledejte firewall nebo antivirus, který kontroluje poštu, před poštovním serverem nebo před tímto serverem, a tu kontrolu vypněte (u Cisca se jmenuje „inspect esmtp“). Na samotném poštovním serveru může být STARTTLS zapnutý.
