# Parts of a result: what they say of themselves.

own-forgotten = アドレスを消しました。
guide-files-you = ファイルの中の{ "YOU" }は、あなたのアドレスの@より前の部分に書き換えてください。
guide-files-fill = このページに入力させることもできます。
