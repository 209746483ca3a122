# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject }は、暗号化の案内があるべきところで「{ $words }」と答えます。メールを検査するファイアウォールが、望まないものを塗りつぶすとこうなります。
finding-starttls-painted-over-remedy = メールを検査するファイアウォールやウイルス対策ソフトが、メールサーバーの前かこのサーバーの前にないか調べ、その検査を無効にしてください（Ciscoでは「inspect esmtp」と呼ばれます）。メールサーバー自体では、STARTTLSが有効になっているかもしれません。
