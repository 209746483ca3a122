# Where a program that sends and the server know no login method in common.

reply-no-mechanism = Program ile sunucu, ikisinin de bildiği bir oturum açma yöntemi bulamadı. Çoğu zaman gönderen makinede bu yöntemleri içeren bir paket eksiktir.
reply-no-mechanism-step = O makineye Cyrus SASL oturum açma yöntemlerini kurun; Debian ve Ubuntu’da paketin adı libsasl2-modules’tür. Sonra yeniden deneyin.
