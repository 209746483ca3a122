# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Il programma e il server non hanno trovato un metodo di autenticazione che entrambi conoscano. Spesso, sulla macchina che invia manca un pacchetto con questi metodi.
reply-no-mechanism-step = Installa su quella macchina i metodi di Cyrus SASL; su Debian e Ubuntu il pacchetto si chiama libsasl2-modules. Poi riprova.
