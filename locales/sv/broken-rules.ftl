# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Ingen server för att läsa e-post sågs som krypterar från början.
rule-no-implicit-tls-outgoing = Ingen server för att skicka e-post sågs som krypterar från början.
sentences = { $first } { $second }
