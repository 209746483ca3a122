# Parts of a result: what they say of themselves.

own-forgotten = アドレスを消しました。
guides-shown = 下に表示中
guides-only-sending = ここでは送信だけが使えるため、送信だけをして受信はしないものの手順だけがあります。メールアプリにはどれも両方が必要です。
guide-files-you = ファイルの中の{ "YOU" }は、あなたのアドレスの@より前の部分に書き換えてください。
guide-files-fill = このページに入力させることもできます。
