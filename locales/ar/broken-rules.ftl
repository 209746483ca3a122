# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = لم يُرصد خادم لقراءة البريد يشفّر منذ البداية.
rule-no-outgoing = لم يُرصد خادم لإرسال البريد يشفّر منذ البداية.
