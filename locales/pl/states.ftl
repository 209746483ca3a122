# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button.
near-lead = Może chodziło o:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Ten serwer nie ma w tej chwili połączenia
state-heading-no-route = Ten serwer nie ma w tej chwili połączenia
state-heading-timeout = Trwało to zbyt długo
state-heading-busy = W tej chwili pyta wiele osób
state-heading-not-ready = Prawie gotowe
state-heading-lookup-closed = Ta domena nie należy do tutejszych

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Spróbuj ponownie za { $time }

## While a survey runs and the browser loses its connection

state-lost = Połączenie zostało przerwane. Ta strona sama próbuje znów dotrzeć do badania; nic z tego, co wpisano, nie przepadło.
state-lost-button = Spróbuj teraz
state-found-again = Połączenie wróciło.

# The server stopped, or was started anew, while it looked.
state-interrupted = Badanie zostało przerwane
