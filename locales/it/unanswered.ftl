# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Non tutti i record SRV di { $domain } sono noti: per { $owners } i server dei nomi non hanno dato alcuna risposta utilizzabile. Quello che dicono questi record qui manca.
finding-srv-incomplete-remedy = Chi gestisce il DNS di { $domain } deve esaminare i suoi server dei nomi: anche le app di posta che chiedono questi record aspettano una risposta.
