# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = この結果を送る、印刷する、スマートフォンで開く
share-send = 送る
share-lead = リンクを開くと、この結果が表示されます。開いた人には、その人の端末に合った手順が表示されます。
share-lead-guide = リンクを開いた人には、この結果と次の手順が表示されます：{ $guide }
share-at = リンクで開くところ
share-at-page = 今表示しているこのページ
share-copy = リンクをコピー
share-on = 共有
share-with-me = リンクに自分のアドレスを入れる
share-with-me-note = @より前の部分が、リンクの#の後ろに入ります。#の後ろは、ブラウザーがほかへ送らない部分です。リンクを受け取った人は、それを読むことができます。
share-phone = スマートフォンで開く
share-code = スマートフォンのカメラをこのコードに向けると、スマートフォンでこのページが開きます。コードに入っているのは、下のリンクだけです。
share-code-alt = このページへのリンクが入ったコード
share-code-local = このサーバーにはこのパソコンからしか接続できないため、コードはここでしか使えません。
share-print = 印刷する
share-print-holds = 設定とコードを1枚にまとめたもので、掲示板に貼るのに向いています。ドメインは載りますが、@より前の部分は載りません。
share-print-button = 1枚にまとめて印刷
share-kept = このブラウザーに残るもの
share-kept-note = 何が変わったかをお見せするために、直近20件のドメインの結果がこのブラウザーに残ります。その中に、@より前の部分はありません。
share-forget = これらの結果を消す
share-forgotten = 消しました

sheet-for = メール設定：
sheet-scan = どの端末でも、このコードを読み取ると手順が表示されます：
sheet-scan-alt = この設定へのリンクが入ったコード
sheet-password = パスワードはご本人だけのものです。この設定を手伝うのに、パスワードを知る必要のある人はいません。

changes-heading = 変わったこと
changes-none = このブラウザーで前回見たとき（{ $date }）から、何も変わっていません。
changes-some = このブラウザーで前回見たとき（{ $date }）から変わったこと：
changes-head = 前回は「{ $before }」、今は「{ $now }」です。
changes-port = { $port } 前回：{ $before }。今：{ $now }。
changes-setting = { $setting }：状態が変わりました。
changes-setting-new = 新しい設定：{ $setting }
changes-setting-gone = 推奨しなくなった設定：{ $setting }

about-kept-browser = 直近20件のドメインの結果（各ポートが使えたかどうかと、設定）は、何が変わったかをお見せするために、お使いのブラウザーの中に残ります。その中に@より前の部分はなく、どこにも送信されません。それぞれの結果の下にあるボタンで消せます。
