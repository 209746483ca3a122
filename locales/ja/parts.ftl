# Parts of a result: what they say of themselves.

own-forgotten = アドレスを消しました。
guides-shown = 下に表示中
guides-only-sending = ここでは送信だけが使えるため、送信だけをして受信はしないものの手順だけがあります。メールアプリにはどれも両方が必要です。
chart-tried = Portolanが試したすべてのポートを、1行に一つずつ示します。ほかのポートが使えるなら、閉じたポートがあっても問題ではありません。
guide-files-you = ファイルの中の{ "YOU" }は、あなたのアドレスの@より前の部分に書き換えてください。
guide-files-fill = このページに入力させることもできます。
