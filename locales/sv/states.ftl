# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Du menade kanske:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Den här servern har ingen anslutning just nu
state-heading-no-route = Den här servern har ingen anslutning just nu
state-heading-timeout = Det tog för lång tid
state-heading-busy = Många frågar just nu
state-heading-not-ready = Snart klart
state-heading-lookup-closed = Den här domänen slås inte upp här

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Försök igen om { $time }

## While a survey runs and the browser loses its connection

state-lost = Anslutningen är avbruten. Sidan försöker själv nå undersökningen igen; inget av det du skrev går förlorat.
state-lost-button = Försök nu
state-found-again = Anslutningen är tillbaka.

# The server stopped, or was started anew, while it looked.
state-interrupted = Undersökningen avbröts
