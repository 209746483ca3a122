# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = 最初から暗号化する受信サーバーは見つかりませんでした。
rule-no-implicit-tls-outgoing = 最初から暗号化する送信サーバーは見つかりませんでした。
sentences = { $first }{ $second }
