# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Invia, stampa o apri su un telefono
share-send = Invia questo risultato
share-lead = Il link porta a questo risultato. Chi lo apre vede i passaggi per il proprio dispositivo.
share-lead-guide = Chi apre il link vede questo risultato con questi passaggi: { $guide }.
share-at = Pagina da aprire
share-at-page = questa pagina, così com’è ora
share-copy = Copia il link
share-on = Condividi
share-with-me = Includi il mio indirizzo nel link
share-with-me-note = Ciò che sta prima della @ viene messo dopo il # del link, in una parte che i browser tengono per sé. Chi riceve il link può leggere quella parte.
share-phone = Apri su un telefono
share-code = Inquadra questo codice con la fotocamera del telefono: lì si apre questa pagina. Il codice contiene il link qui sotto e nient’altro.
share-code-alt = Codice con il link a questa pagina
share-code-local = Questo server si raggiunge solo da questo computer, quindi il codice funziona soltanto qui.
share-print = Stampa
share-print-holds = Un foglio con le impostazioni e un codice, adatto a una bacheca. Contiene il dominio, e non la parte prima della @.
share-print-button = Stampa il foglio
share-kept = Che cosa conserva questo browser
share-kept-note = I risultati degli ultimi 20 domini restano in questo browser, per mostrarti che cosa è cambiato. Ciò che sta prima della @ non ne fa parte.
share-forget = Dimentica questi risultati
share-forgotten = Risultati dimenticati

sheet-for = Impostazioni di posta per
sheet-scan = Scansiona questo codice per vedere i passaggi, qualunque sia il tuo dispositivo:
sheet-scan-alt = Codice con il link a queste impostazioni
sheet-password = La tua password è solo tua. Nessuno ne ha bisogno per aiutarti con queste impostazioni.

changes-heading = Che cosa è cambiato
changes-none = Niente è cambiato dall’ultima consultazione in questo browser ({ $date }).
changes-some = Dall’ultima consultazione in questo browser ({ $date }):
changes-head = Prima: «{ $before }». Ora: «{ $now }».
changes-port = { $port }, prima: { $before }. Ora: { $now }.
changes-setting = Stato cambiato: { $setting }
changes-setting-new = Nuova impostazione: { $setting }
changes-setting-gone = Non più consigliata: { $setting }

about-kept-browser = I risultati degli ultimi 20 domini restano nel tuo browser, perché possa mostrarti che cosa è cambiato: se ogni porta funzionava, e le impostazioni. Ciò che sta prima della @ non ne fa parte, niente di tutto questo viene inviato, e un pulsante sotto ogni risultato li elimina.
