# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Não foi visto nenhum servidor para ler e-mails que criptografe desde o início.
rule-no-implicit-tls-outgoing = Não foi visto nenhum servidor para enviar e-mails que criptografe desde o início.
sentences = { $first } { $second }
