# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Nie widziano serwera do czytania poczty, który szyfrowałby od początku.
rule-no-implicit-tls-outgoing = Nie widziano serwera do wysyłania poczty, który szyfrowałby od początku.
sentences = { $first } { $second }
