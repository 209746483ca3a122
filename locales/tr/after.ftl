# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Uygulamam için adımları göster
next-app = Uygulamamı seç
next-letter = E-posta yöneticisine yaz
result-works-and-steps = Portolan az önce bu sunucularla konuştu. Aşağıda önce ne yazacağınızı, ardından uygulamanız için adımları bulursunuz.

## Whether mail stays on the server, in a line

choice-imap = E-postalar sunucuda kalır (IMAP)
choice-pop3 = E-postaları tek bir cihaz indirir (POP3)
choice-change = Değiştir

## Logging in, where the app may do it in two ways

login-page-or-password = Uygulamanız, sağlayıcınızın oturum açma sayfasını açabilir: o zaman oturumu orada açın. Bunun yerine parola sorarsa e-posta parolanızı yazın.
login-page-or-above = Uygulamanız, sağlayıcınızın oturum açma sayfasını açabilir: o zaman oturumu orada açın. Uygulama parola sorarsa yukarıda parolalar için söylenenler geçerlidir.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } e-posta almıyor.
plain-null-mx-remedy = Yazımı denetleyin: posta kutunuz büyük olasılıkla başka bir alan adında. Doğrusu buysa e-posta yöneticisine sorun.
plain-dns-failed = { $domain } şu anda sorgulanamıyor.
plain-dns-failed-remedy = Birkaç dakika sonra yeniden deneyin. Durum değişmezse e-posta yöneticisine bildirin: neyin görüldüğü aşağıda yazıyor.
plain-dnssec-bogus = { $domain } için yayımlanan bilgileri biri taklit ediyor olabilir.
plain-dnssec-bogus-remedy = Parolanızı herhangi bir yere yazmadan önce bekleyin ve e-posta yöneticisine bildirin: neyin görüldüğü aşağıda yazıyor.

## A guide’s heading, where the app’s name is no proper name

guide-setup = Kurulum: { $app }

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = Denetlemek için komut

## The box for what an app says

help-replies-languages = Kodlar ve İngilizce iletiler bilinir, başka dillerden de birkaçı. Sizinki bilinmiyorsa içinde 0x800CCC0E gibi bir kod arayın.

## Whether the password leaves the device

fact-password-unknown = Bu uygulamanın e-posta parolanızı üreticisinin sunucularına iletip iletmediğini burada kimse denetleyemedi. Bu sizin için önemliyse üreticiye sorun.
fact-password-em-client = Üretici, eM Client’ın parolalarınızı yalnızca bilgisayarınızda, şifrelenmiş olarak sakladığını ve sağlayıcınızın sunucularıyla doğrudan konuştuğunu yazıyor.
fact-password-fairemail = Üretici, FairEmail’in hesap verilerini kendi sağlayıcınızdan başka hiçbir yere göndermediğini yazıyor.

## The notice

surveyed-on = Tarandı: { $time } UTC.
