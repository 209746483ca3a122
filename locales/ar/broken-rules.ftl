# Why a rule is not met, where no finding of the survey says it.

rule-no-implicit-tls-incoming = لم يُرصد خادم لقراءة البريد يشفّر منذ البداية.
rule-no-implicit-tls-outgoing = لم يُرصد خادم لإرسال البريد يشفّر منذ البداية.
sentences = { $first } { $second }
