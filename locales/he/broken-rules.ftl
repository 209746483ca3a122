# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = לא נראה שרת לקריאת דואר שמצפין מההתחלה.
rule-no-implicit-tls-outgoing = לא נראה שרת לשליחת דואר שמצפין מההתחלה.
sentences = { $first } { $second }
