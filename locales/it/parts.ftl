# Parts of a result: what they say of themselves.

own-forgotten = Il tuo indirizzo è stato dimenticato.
guides-shown = Mostrata qui sotto
guides-only-sending = Qui funziona solo l’invio, perciò ci sono i passaggi solo per ciò che invia e non legge mai la posta. Ogni app di posta ha bisogno di entrambe le cose.
chart-tried = Tutte le porte che Portolan ha provato, una per riga. Una porta chiusa non è un difetto se un’altra funziona.
guide-files-you = Dove nei file c’è { "YOU" }, scrivi ciò che sta prima della @ del tuo indirizzo.
guide-files-fill = Oppure lascia che lo completi questa pagina.
