# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = メール管理者へのメッセージ（そのまま送れます）
letter-whom = これを直せるのは、{ $domain }のメールを管理している方だけです。プロバイダーのサポートか、組織のメール管理者に当たります。
letter-note = このメッセージは、その方に宛てたものです。ご自身に関することは何も書かれていません。
letter-mail = メールアプリで開く
letter-copy = メッセージをコピー
letter-english = 同じ内容の英語版

letter-subject = { $domain }のメールサーバーとメールアプリについて
letter-greeting = お世話になっております。
letter-looked = { $domain }のメールサーバーをインターネット側から調べました（調査日時：{ $time } UTC）。
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = メールアプリが本来どおりに使えない原因が{ $count }件見つかりましたので、お知らせします。
letter-wrong = メールアプリは使えますが、問題が{ $count }件見つかりましたので、お知らせします。
letter-better = 改善できる点が{ $count }件見つかりましたので、お知らせします。
letter-away = 調査したサーバーは接続を断られました。メールアプリが受け入れられるかどうかは分かっていません。詳細は次のとおりです。
letter-command = 確かめるためのコマンド：
letter-more = 結果全体には、ほかに{ $count }件の指摘があります。
letter-link = 個々の通信と、直すための設定行を含む結果全体：
letter-close = この調査では、ログインもメールの送信も行っていません。ご確認のほど、よろしくお願いいたします。
