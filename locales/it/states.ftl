# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Forse volevi dire:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Al momento questo server non ha una connessione
state-heading-no-route = Al momento questo server non ha una connessione
state-heading-timeout = Ci è voluto troppo tempo
state-heading-busy = In questo momento arrivano molte richieste
state-heading-not-ready = Quasi pronto
state-heading-lookup-closed = Questo dominio non è tra quelli di qui

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Riprova tra { $time }

## While a survey runs and the browser loses its connection

state-lost = La connessione è interrotta. Questa pagina cerca da sola di raggiungere di nuovo l’analisi; niente di ciò che hai scritto è andato perso.
state-lost-button = Prova ora
state-found-again = La connessione è tornata.

# The server stopped, or was started anew, while it looked.
state-interrupted = L’analisi è stata interrotta
