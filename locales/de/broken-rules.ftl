# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = Es wurde kein Server zum Lesen von E-Mails gesehen, der von Anfang an verschlüsselt.
rule-no-outgoing = Es wurde kein Server zum Senden von E-Mails gesehen, der von Anfang an verschlüsselt.
