# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject }, şifreleme önerisinin olması gereken yerde “{ $words }” yanıtını veriyor. E-postayı inceleyen ve istemediğinin üstünü örten bir güvenlik duvarı böyle yapar.
finding-starttls-painted-over-remedy = E-posta sunucusunun ya da bu sunucunun önünde e-postayı inceleyen bir güvenlik duvarı veya virüs tarayıcısı arayın ve bu incelemeyi kapatın (Cisco’da adı “inspect esmtp”). E-posta sunucusunun kendisinde STARTTLS açık olabilir.
