# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Non si è visto nessun server per leggere la posta che cifri fin dall’inizio.
rule-no-implicit-tls-outgoing = Non si è visto nessun server per inviare la posta che cifri fin dall’inizio.
sentences = { $first } { $second }
