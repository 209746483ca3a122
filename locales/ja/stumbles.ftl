# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = { $domain }の設定ファイルはバイトオーダーマークで始まっています。次のアプリは、そこから何も取り込みません：{ $clients }。
finding-autoconfig-byte-order-mark-remedy = ファイルを、バイトオーダーマークなしのUTF-8で保存してください。

finding-autoconfig-lacks = { $domain }の設定ファイルに、足りないもの、または一部のアプリが受け付けない書き方のものがあります：{ $what }。次のアプリは、このファイルでは自動で設定されません：{ $clients }。
finding-autoconfig-lacks-remedy = 下の行のように書いてください。

finding-autoconfig-section = { $domain }の設定ファイルのうち、種類が{ $type }の節に、足りないもの、または一部のアプリが受け付けない書き方のものがあります：{ $what }。次のアプリは、このファイルでは自動で設定されません：{ $clients }。
finding-autoconfig-section-remedy = 下の行のように書くか、この節を削除してください。

detail-stumbles = 中身を受け付けないメールアプリがある
