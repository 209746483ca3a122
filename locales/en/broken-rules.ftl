# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = No server for reading mail was seen that encrypts from the start.
rule-no-outgoing = No server for sending mail was seen that encrypts from the start.
