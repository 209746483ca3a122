# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = No se ha visto ningún servidor para leer el correo que cifre desde el principio.
rule-no-implicit-tls-outgoing = No se ha visto ningún servidor para enviar correo que cifre desde el principio.
sentences = { $first } { $second }
