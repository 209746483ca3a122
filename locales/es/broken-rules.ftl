# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = No se ha visto ningún servidor para leer el correo que cifre desde el principio.
rule-no-outgoing = No se ha visto ningún servidor para enviar correo que cifre desde el principio.
