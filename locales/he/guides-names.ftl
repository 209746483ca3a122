# What the guides are called. The name of an app stays what its maker calls it. Latin words at the beginning stand in isolates
# (U+2068, U+2069), so that the whole name runs from the right where a sentence holds it.

guide-apple-mail-mac = ⁨Apple Mail⁩ ב-⁨Mac⁩
guide-outlook-new = ⁨Outlook⁩ ל-⁨Windows⁩ (החדש)
guide-outlook-classic = ⁨Outlook⁩ ל-⁨Windows⁩ (הקלאסי)
guide-outlook-mac = ⁨Outlook⁩ ל-⁨Mac⁩
guide-thunderbird = Thunderbird
guide-evolution = Evolution
guide-kmail = KMail
guide-geary = Geary
guide-em-client = eM Client
guide-the-bat = The Bat!
guide-claws = Claws Mail
guide-apple-mail = ⁨Apple Mail⁩ ב-⁨iPhone⁩ וב-⁨iPad⁩
guide-gmail = אפליקציית Gmail
guide-samsung-email = Samsung Email
guide-outlook-mobile = ⁨Outlook⁩ בטלפון
guide-thunderbird-android = ⁨Thunderbird⁩ ל-⁨Android⁩ ו-⁨K-9 Mail⁩
guide-fairemail = FairEmail
guide-spark = Spark
guide-bluemail = BlueMail
guide-nextcloud-mail = Nextcloud Mail
guide-roundcube = Roundcube
guide-neomutt = ⁨NeoMutt⁩, ⁨mbsync⁩ ו-⁨msmtp⁩
guide-aerc = aerc
guide-himalaya = Himalaya
guide-printer = מדפסות וסורקים ששולחים דואר
guide-program = אתר או סקריפט ששולחים דואר
guide-other = כל אפליקציה אחרת
