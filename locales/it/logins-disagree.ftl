# Two settings files spell the user name of one server differently.

finding-logins-disagree = Due fonti indicano nomi utente diversi per { $host }: { $source } e { $second }.
finding-logins-disagree-remedy = Fai in modo che dicano lo stesso. La maggior parte dei server accetta solo uno dei due, e un’app che legge l’altra fonte viene respinta.
