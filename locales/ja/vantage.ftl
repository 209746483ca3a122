# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = ネットワークがメールをふさいでいないか調べる
vantage-lead = ウェブページはメールのポートに接続できないので、お使いの場所から試すことができません。次のコマンドなら試せます。システムに備わっているもので、接続を開いてまた閉じるだけです。名前もパスワードも送りません。調べたいネットワークにあるパソコンで実行してください。
vantage-powershell = Windows：PowerShellで
vantage-terminal = macOSとLinux：ターミナルで
vantage-powershell-ports = 各ポートに接続し、できたかどうかをTcpTestSucceededの後ろに示します。
vantage-terminal-ports = 各ポートに接続し、最長5秒待って、できたかどうかを示します。
vantage-terminal-certificates = 各サーバーと暗号化を始め、誰の証明書を見せられたかを出力します。ウイルス対策ソフトなど、間に何かが入っていないかがわかります。
vantage-copy = コマンドをコピー
vantage-copy-which = コマンドをコピー：{ $program }
vantage-label = コマンドの出力を、入力した行も含めて貼り付けてください
vantage-note = お使いのブラウザーの中で読み取ります。どこにも送らず、保存もしません。
vantage-button = 意味を調べる

vantage-state-open = { $host }、ポート{ $port }：開いています
vantage-state-blocked = { $host }、ポート{ $port }：接続できません。Portolanからは接続できます
vantage-state-refused = { $host }、ポート{ $port }：拒否されました。Portolanは受け入れられます
vantage-state-no-name = { $host }：この名前は見つかりません
vantage-state-no-tls = { $host }、ポート{ $port }：開いていますが、Portolanのときのようには暗号化が始まりません
vantage-state-foreign = { $host }、ポート{ $port }：Portolanに見せるものとは別の、「{ $issuer }」が発行した証明書を見せています

vantage-conclusion-open = 試したポートはすべて開いているので、ネットワークが妨げているのではありません。それでもアプリがうまくいかない場合は、アプリのユーザー名、パスワード、セキュリティを確かめてください。
vantage-conclusion-other = お使いの場所では、{ $host }のポート{ $port }がふさがれています。{ $otherhost }のポート{ $otherport }は使えます。アプリをそちらに設定し、セキュリティは{ $security }にしてください。
vantage-conclusion-blocked = お使いの場所では、{ $host }のポート{ $port }がふさがれています。このネットワークの管理者に開けてもらうか、別のネットワークを使ってください。
vantage-conclusion-several = お使いの場所では、次のポートがふさがれています：{ $ports }。このネットワークの管理者に開けてもらうか、別のネットワークを使ってください。
# One of these ports, in a list.
vantage-conclusion-several-port = { $host }のポート{ $port }
vantage-conclusion-all = お使いの場所では、試したポートがすべてふさがれています。このネットワークの管理者に開けてもらうか、スマートフォンの回線など、別のネットワークを使ってください。
vantage-conclusion-no-name = お使いの場所では、{ $host }という名前が見つかりません。オンラインかどうかを確かめ、別のネットワークで試してください。
vantage-conclusion-no-tls = お使いのパソコンと{ $host }の間の何かが、サーバーの代わりに答えています。多くの場合、パソコンのウイルス対策ソフトです。そのメールの検査を無効にして、もう一度お試しください。
vantage-conclusion-foreign = お使いのパソコンと{ $host }の間の何かが暗号化を解き、「{ $issuer }」が発行した自分の証明書を見せています。多くの場合、パソコンのウイルス対策ソフトです。そのメールの検査を無効にして、もう一度お試しください。ウイルス対策ソフトでなければ、このネットワークの管理者に尋ねてください。
vantage-conclusion-unread = これらのコマンドの出力は含まれていませんでした。出力されたものすべてを、入力した行も含めて貼り付けてください。
