# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = ouvert, même sans chiffrement
ports-say-lax = En { $family }, ports ouverts, même sans chiffrement : { $ports }.
ports-mark-stuck = répond, mais Portolan n’a pas pu aller plus loin
ports-say-stuck = En { $family }, ports qui répondent, mais où Portolan n’a pas pu aller plus loin : { $ports }.
ports-mark-closed = fermé
ports-say-closed = En { $family }, ports fermés : { $ports }.
ports-mark-unreached = pas de réponse, ou pas d’adresse
ports-say-unreached = En { $family }, ports sans réponse ou sans adresse : { $ports }.
verdict-ok-lax = Fonctionne, même sans chiffrement
verdict-ok-lax-meaning = Le serveur a répondu, mais n’exige pas le chiffrement : il demande des mots de passe en clair aussi, ou, sur le port 25, ne propose aucun chiffrement. L’administrateur de la messagerie peut y remédier.
