# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

# Before one to three domains that the person can look up instead, each a button: gmail.com where gmial.com was typed.
near-lead = Quizá quería escribir:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Este servidor no tiene conexión en este momento
state-heading-no-route = Este servidor no tiene conexión en este momento
state-heading-timeout = Ha tardado demasiado
state-heading-busy = Ahora mismo preguntan muchas personas
state-heading-not-ready = Casi listo
state-heading-lookup-closed = No es uno de los dominios de aquí

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Volver a intentarlo en { $time }

## While a survey runs and the browser loses its connection

state-lost = La conexión está interrumpida. Esta página intenta por sí misma volver a alcanzar el análisis; no se pierde nada de lo que ha escrito.
state-lost-button = Intentarlo ahora
state-found-again = La conexión ha vuelto.

# The server stopped, or was started anew, while it looked.
state-interrupted = El análisis se interrumpió
