# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = Не виявлено сервера для читання пошти, який шифрував би від початку.
rule-no-outgoing = Не виявлено сервера для надсилання пошти, який шифрував би від початку.
