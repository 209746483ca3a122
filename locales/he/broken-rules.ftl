# Why a rule is not met, where no finding of the survey says it.

rule-no-incoming = לא נראה שרת לקריאת דואר שמצפין מההתחלה.
rule-no-outgoing = לא נראה שרת לשליחת דואר שמצפין מההתחלה.
