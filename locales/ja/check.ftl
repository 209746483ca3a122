# The check for a domain's admin: what each mail client makes of what the domain publishes.

## The table of clients

check-column-client = クライアント
check-column-ends = 自動設定
check-column-incoming = 受信
check-column-outgoing = 送信
check-heading-changes = クライアントごとに、まず変えること
check-heading-places = それぞれの場所の内容
check-heading-contradictions = 食い違い
check-heading-findings = ほかに見つかったこと
check-heading-records = DNSに足りないレコード（ゾーンファイルの行）
check-heading-firewall = アプリが案内されるのに、誰も接続できないポートです。ファイアウォールがふさいでいる場合は、nftables、ufw、firewalldで次のようにします：
check-firewall-nftables = nft insert rule inet filter input tcp dport { "{" } { $ports } { "}" } accept
check-firewall-ufw = ufw allow proto tcp from any to any port { $ports }
check-firewall-firewalld = firewall-cmd --permanent { $ports } && firewall-cmd --reload
check-heading-injection = TLSの前に差し込まれたコマンド
injection-dropped = 捨てた（正しい動作）
injection-obeyed = 従った
injection-unknown = 試せなかった
check-column-place = 場所
check-column-family = 経路
check-column-outcome = 結果
check-column-servers = サーバー（✗は使えないもの）
check-no-family = この種類のアドレスなし
check-walk-title = { $domain }に対する{ $client }（{ $version }）のたどり方

ends-by-itself = 自動でできる
ends-after-question = 確認の後でできる
ends-not = できない
beyond-own-service = 開発元のサービス次第
beyond-profile = プロファイルでのみ

## What a client asks

asks-untrusted = 設定が、書き換えられた可能性のある経路で届いたため、正しいかどうかを尋ねます。
asks-other-server = 別のサーバーから設定を受け取ってよいか尋ねます。
asks-older-dialog = 古いほうのダイアログ（コントロール パネルの「メール」）を開く必要があります。最初に出るダイアログは、代わりにMicrosoftのサービスに問い合わせます。

## Steps of a walk

unseen-built-in = 内蔵のプロバイダー一覧
unseen-own-service = 開発元のサービス
unseen-own-network = 社内のネットワーク（Active Directory）
unseen-guessing = よくある名前（順序は公開されていません）
made-took = この設定を採用します。
made-went-on = 次へ進みます。
made-stuck = これでは何もできず、この経路ではこれ以上探しません。
made-unseen = ここからは見えません。
made-not-asked = 問い合わせていません。
came-records = レコードがある
came-no-records = レコードがない
came-leads-on = 回答が別の場所を示している
came-guessed = よくある名前のサーバーが使える
came-guessed-nothing = よくある名前のサーバーで、使える組み合わせがない
detail-login-not-offered = サーバーがそのログイン方式を提供していない
detail-cleartext = パスワードが暗号化されずに流れる
detail-incomplete = ポートが書かれていない
detail-no-username = ログイン名が書かれていない
detail-untried = ここからは試していない

remark-media-type = ウェブサーバーが、XMLではなく「{ $type }」として送っています。
remark-byte-order-mark = バイトオーダーマークで始まっています。
remark-not-autoconfig = 設定ファイルではありません。
remark-not-autodiscover = Autodiscoverの回答ではありません。
remark-malformed = 整形式ではありません：{ $reason }。
remark-lacks = 足りないもの：{ $what }。
remark-section-dropped = 種類{ $type }の節は、足りないもの（{ $what }）があるため飛ばされます。
remark-section-fatal = 種類{ $type }の節は、足りないもの（{ $what }）があり、ファイル全体を台なしにします。
remark-section-kept = 種類{ $type }の節は、足りないもの（{ $what }）がありますが、採用されます。
remark-no-host = ホストが書かれていない節があります。
remark-autodiscover-error = コード{ $code }の拒否です。
remark-login-wanted = ログインを求めています。利用者のパスワードがあれば、もっと多くを返すかもしれません。
