# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = E-posta okumak için baştan şifreleyen bir sunucu görülmedi.
rule-no-implicit-tls-outgoing = E-posta göndermek için baştan şifreleyen bir sunucu görülmedi.
sentences = { $first } { $second }
