# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = E-posta okumak için baştan şifreleyen bir sunucu görülmedi.
rule-no-outgoing = E-posta göndermek için baştan şifreleyen bir sunucu görülmedi.
