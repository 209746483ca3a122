# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Nebyl vidět žádný server pro čtení pošty, který by šifroval od začátku.
rule-no-implicit-tls-outgoing = Nebyl vidět žádný server pro odesílání pošty, který by šifroval od začátku.
sentences = { $first } { $second }
