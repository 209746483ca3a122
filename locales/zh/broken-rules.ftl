# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = 没有看到从一开始就加密的收信服务器。
rule-no-implicit-tls-outgoing = 没有看到从一开始就加密的发信服务器。
sentences = { $first }{ $second }
