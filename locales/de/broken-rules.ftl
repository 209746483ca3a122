# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Es wurde kein Server zum Lesen von E-Mails gesehen, der von Anfang an verschlüsselt.
rule-no-implicit-tls-outgoing = Es wurde kein Server zum Senden von E-Mails gesehen, der von Anfang an verschlüsselt.
sentences = { $first } { $second }
