# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = aperta, anche senza crittografia
ports-say-lax = Via { $family }, porte aperte, anche senza crittografia: { $ports }.
ports-mark-stuck = risponde, ma Portolan non va oltre
ports-say-stuck = Via { $family }, porte che rispondono, ma dove Portolan non va oltre: { $ports }.
ports-mark-closed = chiusa
ports-say-closed = Via { $family }, porte chiuse: { $ports }.
ports-mark-unreached = nessuna risposta, o nessun indirizzo
ports-say-unreached = Via { $family }, porte senza risposta o senza indirizzo: { $ports }.
verdict-ok-lax = Funziona, anche senza crittografia
verdict-ok-lax-meaning = Il server ha risposto e non insiste sulla crittografia: chiede password anche in chiaro oppure, sulla porta 25, non offre alcuna crittografia. L’amministratore della posta può rimediare.
