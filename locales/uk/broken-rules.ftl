# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Не виявлено сервера для читання пошти, який шифрував би від початку.
rule-no-implicit-tls-outgoing = Не виявлено сервера для надсилання пошти, який шифрував би від початку.
sentences = { $first } { $second }
