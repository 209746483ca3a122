# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = Non si sa se in { $url } ci sia un file di impostazioni ({ $detail }).
finding-autoconfig-not-read-remedy = Se ce ne deve essere uno, servilo proprio a questo indirizzo: entro pochi secondi, senza accesso, senza reindirizzamento a un’altra porta e in non più di 256 KiB. Altrimenti fai rispondere 404 all’indirizzo, o togli il nome dal DNS.
