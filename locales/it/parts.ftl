# Parts of a result: what they say of themselves.

own-forgotten = Il tuo indirizzo è stato dimenticato.
guide-files-you = Dove nei file c’è { "YOU" }, scrivi ciò che sta prima della @ del tuo indirizzo.
guide-files-fill = Oppure lascia che lo completi questa pagina.
