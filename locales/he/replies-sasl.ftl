# Where a program that sends and the server know no login method in common.

reply-no-mechanism = התוכנה והשרת לא מצאו שיטת כניסה ששניהם מכירים. לעתים קרובות חסרה במכונה השולחת חבילה עם השיטות האלה.
reply-no-mechanism-step = התקינו במכונה הזאת את שיטות הכניסה של Cyrus SASL; ב־Debian וב־Ubuntu החבילה נקראת libsasl2-modules. אחר כך נסו שוב.
