# On the about page: which port, and why; lines for a firewall.

# A link beside the port of the server for sending, to the section below. 465 is the port.
why-465 = なぜポート465なのか

about-ports = どのポートを使うか、その理由
about-ports-465 = 送信には、まずポート465を使います。接続は最初の1バイトから暗号化されるので、暗号化が抜け落ちる余地がありません。2018年のインターネット標準RFC 8314が、これを推奨しています。
about-ports-old = 古い解説には、ポート465は時代遅れだと書かれています。書かれた当時は、そのとおりでした。465は一度、暗号化されたメール用に登録され、その登録が取り消されていたからです。その後、RFC 8314が、メールアプリからの送信用として改めて登録し、この問題は決着しました。
about-ports-587 = ポート587も間違いではありません。こちらの接続は暗号化なしで始まり、途中で暗号化に切り替わります（STARTTLS）。アプリは、この切り替えを必須にしなければなりません。
about-ports-reading = メールを読むときも同じです。ポート993と995は最初の1バイトから暗号化され、ポート143と110は途中で切り替わります。
about-ports-25 = ポート25は、サーバー同士がメールを受け渡すためのものです。メールアプリの送信には使わず、多くのネットワークがふさいでいます。

about-firewall = ファイアウォールの設定行
about-firewall-open = 利用者のメールアプリからの接続を通すには（nftables、ufw、firewalldのいずれか）：
about-firewall-refuse = ここからの接続を拒否するには（192.0.2.1と2001:db8::1の代わりに、ログに記録されたこのサーバーのアドレスを入れてください）：
