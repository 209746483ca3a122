# The few machine-made words behind an outcome or verdict, for people.

detail-deadline = 時間切れ
detail-budget = 今のところ十分な回数を接続済み
detail-no-ipv6 = このサーバーにはIPv6がない
detail-port-blocked = このサーバーのネットワークがポートをふさいでいる模様
detail-no-ipv6-here = このサーバーにはIPv6がない
detail-dns-servfail = ネームサーバーが障害を返している
detail-dns-refused = ネームサーバーが回答を拒否
detail-dns-timeout = ネームサーバーの応答なし
detail-dns-failed = 名前を調べられない
detail-no-name-server = 応答するネームサーバーがない
detail-failure = 失敗
detail-no-address = 名前の先に何もない
detail-forbidden = このサーバーはそのアドレスに接続しない
detail-local-trouble = このサーバーの不具合
detail-too-large = 回答が長すぎる
detail-unreadable = ファイルを読めない
detail-bad-url = アドレスが正しくない
detail-bad-base-url = データベースのアドレスが正しくない
detail-name-too-long = 名前が長くなりすぎる
detail-too-many-redirects = 転送が終わらない
detail-redirect-not-followed = たどらない場所へ転送している
detail-not-http = 回答がウェブページではない
detail-not-autoconfig = 回答が設定ファイルではない
detail-not-pacc = 回答が設定ファイルではない
detail-not-mta-sts = 回答がポリシーではない
detail-not-autodiscover = 回答がAutodiscoverの回答ではない
detail-nothing-here = サーバーは応答するが、このドメインのものは何もない
detail-not-jmap = 回答がウェブページである
detail-login-wanted = ログインを求めているので、存在はする
detail-digest-missing = DNSにこのファイルのダイジェストがないため、単独では信用しない
detail-digest-mismatch = DNSのダイジェストが別のファイルのものなので、これを単独では信用しない
detail-digest-unknown = DNSのダイジェストを調べられないため、このファイルを単独では信用しない
detail-malformed-xml = 設定ファイルが壊れている
detail-no-usable-server = 設定ファイルに使えるサーバーがない
detail-mx-on-the-way = メールは、受け取る会社を経由してメールボックスへ向かうだけである
detail-media-type = ウェブサーバーがXMLとして送っていない
detail-own-answer = このサーバー自身の回答である
detail-switched-off = このサーバーで無効にしてある
detail-http = ウェブサーバーがステータス{ $status }を返す
detail-tls-alert = 暗号化を拒否された：{ $alert }
detail-after = こちらが{ $command }と言った後
detail-lmtp = サーバー間の配送用のLMTPを話している
detail-endless-line = 終わりのない行を送ってくる
detail-too-many-lines = 行を際限なく送ってくる
detail-too-much-text = メールサーバーとして必要以上の文字を送ってくる
detail-no-mx = ほかにメールを受け取る会社がない
detail-own-mx = ドメインが自分でメールを受け取っている

# The words of three verdicts within a sentence; those of all others only begin small there.

detail-starttls-refused = 暗号化の拒否
detail-tls-failed = 暗号化に失敗
detail-cert-not-yet-valid = 有効期間前の証明書
