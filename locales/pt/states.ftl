# Pages of which nobody wishes to see one: what went wrong, and the one thing to do next.

near-lead = Talvez você quisesse dizer:

## Headings of failures. Those without one here have a heading by their status.

state-heading-no-name-server = Este servidor está sem conexão neste momento
state-heading-no-route = Este servidor está sem conexão neste momento
state-heading-timeout = Isto demorou demais
state-heading-busy = Há muitos pedidos neste momento
state-heading-not-ready = Quase pronto
state-heading-lookup-closed = Não é um dos domínios daqui

# On a button that cannot be pressed yet. $time is minutes and seconds, as in 0:42.
state-wait = Tentar de novo em { $time }

## While a survey runs and the browser loses its connection

state-lost = A conexão foi interrompida. Esta página tenta sozinha voltar à análise; nada do que você escreveu se perdeu.
state-lost-button = Tentar agora
state-found-again = A conexão voltou.

# The server stopped, or was started anew, while it looked.
state-interrupted = A análise foi interrompida
