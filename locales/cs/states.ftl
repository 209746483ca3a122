# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button.
near-lead = Možná jste mysleli:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Tento server teď nemá spojení
state-heading-no-route = Tento server teď nemá spojení
state-heading-timeout = Trvalo to příliš dlouho
state-heading-busy = Právě se ptá mnoho lidí
state-heading-not-ready = Už je to skoro hotové
state-heading-lookup-closed = Tato doména mezi zdejší nepatří

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Zkusit znovu za { $time }

## While a survey runs and the browser loses its connection

state-lost = Spojení je přerušené. Tato stránka se sama snaží průzkum znovu zachytit; nic, co jste napsali, se neztratilo.
state-lost-button = Zkusit teď
state-found-again = Spojení je zpět.

# The server stopped, or was started anew, while it looked.
state-interrupted = Průzkum byl přerušen
