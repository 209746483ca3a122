# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = Er is geen server om mail te lezen gezien die vanaf het begin versleutelt.
rule-no-implicit-tls-outgoing = Er is geen server om mail te versturen gezien die vanaf het begin versleutelt.
sentences = { $first } { $second }
