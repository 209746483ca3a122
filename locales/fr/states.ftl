# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Vous vouliez peut-être dire :

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Ce serveur n’a pas de connexion pour le moment
state-heading-no-route = Ce serveur n’a pas de connexion pour le moment
state-heading-timeout = Cela a duré trop longtemps
state-heading-busy = Beaucoup de demandes arrivent en ce moment
state-heading-not-ready = C’est presque prêt
state-heading-lookup-closed = Ce domaine ne fait pas partie de ceux d’ici

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Réessayer dans { $time }

## While a survey runs and the browser loses its connection

state-lost = La connexion est interrompue. Cette page essaie d’elle-même de retrouver l’analyse ; rien de ce que vous avez saisi n’est perdu.
state-lost-button = Essayer maintenant
state-found-again = La connexion est rétablie.

# The server stopped, or was started anew, while it looked.
state-interrupted = L’analyse a été interrompue
