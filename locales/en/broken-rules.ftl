# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = No server for reading mail was seen that encrypts from the start.
rule-no-implicit-tls-outgoing = No server for sending mail was seen that encrypts from the start.
# Two whole sentences, one after the other.
sentences = { $first } { $second }
