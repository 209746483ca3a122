# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = それでもうまくいかないとき
help-replies = アプリにメッセージが表示される
help-replies-label = アプリのメッセージを貼り付けてください
help-replies-note = お使いのブラウザーの中で、既知のメッセージと照らし合わせます。どこにも送らず、保存もしません。
help-replies-button = 意味を調べる
help-replies-all = 既知のメッセージの一覧
help-replies-offline = 既知のメッセージの一覧を読み込めませんでした。オンラインのときに、もう一度お試しください。
help-replies-none = 既知のメッセージは含まれていませんでした。次のうち、どれが一番近いですか。

replies-title = メッセージの意味
replies-heading = メールアプリのメッセージの意味
replies-lead = サーバーやメールアプリは、問題を短い言葉でしか伝えません。既知のメッセージの意味と、次にすることをお伝えします。
replies-known-by = 手がかりとなる言葉

reply-source-thunderbird = Thunderbird 153のメッセージ
reply-source-imnxport = Microsoftのヘッダーファイルimnxport.hにあるコードの名前

reply-antivirus = ウイルス対策ソフトがアプリとメールサーバーの間に入り、自分の証明書を見せています。
reply-antivirus-step = ウイルス対策ソフトの設定で、暗号化されたメールの検査（「メールシールド」や「SSLフィルター」と呼ばれることが多いもの）を無効にし、もう一度お試しください。開くファイルは、その後もすべて検査されます。
reply-certificate-expired = サーバーの証明書の期限が切れているか、端末の時計が合っていません。
reply-certificate-expired-step = 端末の日付と時刻を確かめてください。合っていれば、メール管理者に知らせてください。例外は承認しないでください。
reply-certificate-name = サーバーが、アプリに入力された名前とは別の名前の証明書を見せています。
reply-certificate-name-step = アプリのサーバー名を、Portolanがあなたのドメインについて示すものと一文字ずつ見比べてください。同じであれば、メール管理者に知らせてください。例外は承認しないでください。
reply-certificate-unknown = 端末は、見せられた証明書の発行者を知りません。
reply-certificate-unknown-step = 例外は承認しないでください。Portolanがサーバーの証明書を有効としているなら、端末とサーバーの間の何かが別の証明書を見せています。ウイルス対策ソフトか、今いるネットワークです。別のネットワークで試してください。
reply-wrong-security = ポートとセキュリティの組み合わせが合っていません。一方は暗号化から始め、もう一方は暗号化なしで始めています。
reply-wrong-security-step = アプリのポートとセキュリティを、Portolanがあなたのドメインについて示す組み合わせにしてください。993、995、465はSSL/TLS、143、110、587はSTARTTLSです。
reply-without-encryption = アプリは暗号化して接続できず、暗号化なしで続けるかを尋ねています。
reply-without-encryption-step = 「いいえ」と答えてください。暗号化しないと、途中の誰にでもパスワードを読まれるおそれがあります。アプリのサーバー、ポート、セキュリティを、Portolanがあなたのドメインについて示すものと見比べ、同じなら別のネットワークで試してください。
reply-tls-too-old = アプリとサーバーに共通の暗号化の方法がありません。どちらかが古すぎます。
reply-tls-too-old-step = アプリと端末を最新にしてください。それでもだめなら、メール管理者に知らせてください。
reply-over-quota = メールボックスがいっぱいです。
reply-over-quota-step = プロバイダーのウェブサイトで大きなメールを削除し、そこのゴミ箱を空にするか、容量を増やせないか尋ねてください。いっぱいなのが相手のメールボックスなら、対処できるのは相手だけです。
reply-too-big = メールが、サーバーの受け付ける大きさを超えています。
reply-too-big-step = 添付ファイルを小さくするか、ファイルへのリンクを送ってください。
reply-sender-not-yours = サーバーは、このログインでこのアドレスから送信することを認めていません。
reply-sender-not-yours-step = アプリの差出人アドレスを、このログインのアドレスにしてください。別のアドレスからも送信したい場合は、メール管理者に尋ねてください。
reply-no-such-recipient = 宛先のアドレスは存在しないと、サーバーが答えています。
reply-no-such-recipient-step = そのアドレスを一文字ずつ確かめてください。設定に問題はありません。ログインできており、送信も認められています。
reply-sending-refused = サーバーが、このメールの送信を断っています。
reply-sending-refused-step = アプリで送信メールのログインが有効になっているか確かめてください。有効であれば、このメッセージ全体をプロバイダーのサポートに送ってください。理由がわかるのはサポートだけです。
reply-sign-in-failed = プロバイダー自身のページでのサインインがうまくいきませんでした。
reply-sign-in-failed-step = もう一度試し、開いたウィンドウでサインインを最後まで進めてください。そこではCookieを許可してください。プロバイダーにそのようなページがなければ、認証方式を「通常のパスワード認証」にしてください。
reply-name-not-found = 端末は、その名前のサーバーを見つけられませんでした。
reply-name-not-found-step = アプリのサーバー名を、Portolanがあなたのドメインについて示すものと一文字ずつ見比べてください。合っていれば、オンラインかどうかを確かめ、別のネットワークで試してください。
reply-timed-out = サーバーのポートが応答しませんでした。多くの場合、今いるネットワークかウイルス対策ソフトがふさいでいます。
reply-refused = アプリが接続できませんでした。サーバー名かポートが違うか、今いるネットワークがふさいでいます。
reply-dropped = 接続はできましたが、その後で切られました。多くはウイルス対策ソフトかファイアウォールによるものです。
reply-network-step = アプリのサーバーとポートを、Portolanがあなたのドメインについて示すものと見比べてください。同じであれば、スマートフォンの回線など、別のネットワークで試してください。ネットワークがどのポートをふさいでいるかは、結果のページの「ネットワークがメールをふさいでいないか調べる」でわかります。
reply-found-nothing = アプリは、設定を自分で見つけられませんでした。
reply-found-nothing-step = アプリで手動設定を選び、Portolanがあなたのドメインについて示す設定を入力してください。
reply-file-open = このコンピューターのほかの利用者もプログラムのファイルを読めるため、プログラムはそれを使いません。
reply-file-open-step = ほかの人がファイルを読めないようにしてください。メッセージにあるファイル名を付けて、chmod 600を実行します。
