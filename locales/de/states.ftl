# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Vielleicht meinten Sie:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Dieser Server hat im Moment keine Verbindung
state-heading-no-route = Dieser Server hat im Moment keine Verbindung
state-heading-timeout = Das hat zu lange gedauert
state-heading-busy = Gerade fragen sehr viele
state-heading-not-ready = Gleich so weit
state-heading-lookup-closed = Diese Domain wird hier nicht untersucht

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Noch einmal versuchen in { $time }

## While a survey runs and the browser loses its connection

state-lost = Die Verbindung ist unterbrochen. Diese Seite versucht von selbst, die Untersuchung wieder zu erreichen; nichts von dem, was Sie eingegeben haben, geht verloren.
state-lost-button = Jetzt versuchen
state-found-again = Die Verbindung ist wieder da.

# The server stopped, or was started anew, while it looked.
state-interrupted = Die Untersuchung wurde unterbrochen
