# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Misschien bedoelde je:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Deze server heeft op dit moment geen verbinding
state-heading-no-route = Deze server heeft op dit moment geen verbinding
state-heading-timeout = Dat duurde te lang
state-heading-busy = Er zijn nu heel veel vragen tegelijk
state-heading-not-ready = Bijna klaar
state-heading-lookup-closed = Dit domein wordt hier niet opgezocht

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Opnieuw proberen over { $time }

## While a survey runs and the browser loses its connection

state-lost = De verbinding is onderbroken. Deze pagina probeert het onderzoek vanzelf weer te bereiken; niets van wat je getypt hebt, gaat verloren.
state-lost-button = Nu proberen
state-found-again = De verbinding is er weer.

# The server stopped, or was started anew, while it looked.
state-interrupted = Het onderzoek is onderbroken
