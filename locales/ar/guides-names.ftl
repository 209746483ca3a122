# What the guides are called. The name of an app stays what its maker calls it. Latin words at the beginning stand in isolates
# (U+2068, U+2069), so that the whole name runs from the right where a sentence holds it.

guide-apple-mail-mac = ⁨Apple Mail⁩ على ⁨Mac⁩
guide-outlook-new = ⁨Outlook⁩ لنظام ⁨Windows⁩ (الجديد)
guide-outlook-classic = ⁨Outlook⁩ لنظام ⁨Windows⁩ (الكلاسيكي)
guide-outlook-mac = ⁨Outlook⁩ لنظام ⁨Mac⁩
guide-thunderbird = Thunderbird
guide-evolution = Evolution
guide-kmail = KMail
guide-geary = Geary
guide-em-client = eM Client
guide-the-bat = The Bat!
guide-claws = Claws Mail
guide-apple-mail = ⁨Apple Mail⁩ على ⁨iPhone⁩ و⁨iPad⁩
guide-gmail = تطبيق Gmail
guide-samsung-email = Samsung Email
guide-outlook-mobile = ⁨Outlook⁩ على الهواتف
guide-thunderbird-android = ⁨Thunderbird⁩ لنظام ⁨Android⁩ و⁨K-9 Mail⁩
guide-fairemail = FairEmail
guide-spark = Spark
guide-bluemail = BlueMail
guide-nextcloud-mail = Nextcloud Mail
guide-roundcube = Roundcube
guide-neomutt = ⁨NeoMutt⁩ و⁨mbsync⁩ و⁨msmtp⁩
guide-aerc = aerc
guide-himalaya = Himalaya
guide-printer = الطابعات والماسحات الضوئية التي ترسل البريد
guide-program = موقع أو برنامج نصي يرسل البريد
guide-other = أي تطبيق آخر
