# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Aucun serveur de lecture qui chiffre dès le début n’a été vu.
rule-no-implicit-tls-outgoing = Aucun serveur d’envoi qui chiffre dès le début n’a été vu.
sentences = { $first } { $second }
