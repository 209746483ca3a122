# What to do, where it is not all for one: beside the remedy of who can mend it, what a visitor does until then (“meanwhile”), or
# what an admin can do to spare others the question (“admin”).

remedy-for-user = בשבילכם
remedy-for-mail-admin = למנהלי הדואר
remedy-for-network = למנהלי הרשת
remedy-labelled = { $whose }: { $remedy }
finding-cert-expired-meanwhile = אל תדלגו בלחיצה על האזהרה באפליקציית הדואר.
finding-cert-chain-expired-meanwhile = אל תדלגו בלחיצה על האזהרה באפליקציית הדואר.
finding-cert-self-signed-meanwhile = עד אז, אפליקציית דואר שמזהירה צודקת.
finding-starttls-missing-meanwhile = אין להשתמש ביציאה הזו.
finding-starttls-missing-meanwhile-ports = אין להשתמש ביציאות האלה.
finding-starttls-injected-meanwhile = עד אז, אין להשתמש ביציאה הזו.
finding-starttls-injected-meanwhile-ports = עד אז, אין להשתמש ביציאות האלה.
finding-auth-in-clear-meanwhile = הגדירו את האפליקציה שלכם כך שהצפנה תהיה חובה, ולעולם לא ״אם אפשר״.
finding-turned-away-meanwhile = אם זו מגבלה או רשימת חסימה, ייתכן שהאפליקציה שלכם תתקבל בכל זאת.
finding-no-incoming-meanwhile = טבלת השיחות מראה מה נוסה. הראו את הדף הזה למנהלי הדואר.
finding-no-outgoing-meanwhile = טבלת השיחות מראה מה נוסה. הראו את הדף הזה למנהלי הדואר.
finding-nothing-answers-meanwhile = נסו שוב בעוד כמה דקות. אם גם אז דבר לא השתנה, כתבו למנהלי הדואר.
finding-dns-failed-meanwhile = נסו שוב בעוד כמה דקות.
finding-dnssec-bogus-meanwhile = חכו לפני שאתם מקלידים את הסיסמה במקום כלשהו.
finding-srv-incomplete-meanwhile = נסו שוב בעוד כמה דקות.
finding-host-dns-failed-meanwhile = נסו שוב בעוד כמה דקות.
finding-null-mx-admin = אם הדומיין אמור לקבל דואר, החליפו את רשומת ה-MX הריקה שלו.
finding-not-authenticated-admin = פרסמו את ההגדרות באמצעות HTTPS ב-{ "\u2068" }autoconfig.{ $domain }{ "\u2069" }, כדי שאיש לא יצטרך לשאול.
