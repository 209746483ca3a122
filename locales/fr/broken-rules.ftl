# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = Aucun serveur de lecture qui chiffre dès le début n’a été vu.
rule-no-outgoing = Aucun serveur d’envoi qui chiffre dès le début n’a été vu.
