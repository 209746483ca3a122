# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = 何も入力されていません。ana@example.orgのように、メールアドレスを入力してください。
error-address-no-domain = @の後ろに何もありません。example.orgのように、@より後ろの部分を加えてください。
error-address-no-local-part = @の前に何もありません。ana@example.orgのように、アドレス全体を入力してください。
error-address-two-ats = @が二つあります。アドレスに@は一つだけです。二重に貼り付けた部分を消してください。
error-address-bad-local-part = @より前の部分が、メールアドレスとして正しくありません。空白やコンマ、抜けた文字がないか確かめてください。
error-address-ip = これはコンピューターの番号で、メールアドレスではありません。example.orgのように、アドレスの@より後ろの名前を入力してください。
error-address-localhost = 「localhost」はこのコンピューター自身のことで、インターネットのメールはありません。ほかの人があなた宛てに書くときのアドレスを入力してください。
error-address-single-label = メールのドメインには、example.orgのようにドットが入ります。足りない末尾を加えてください。
error-address-label-too-long = ドットで区切られた部分に、ドメインで許される63文字より長いものがあります。誤って貼り付けた文字がないか、アドレスを確かめてください。
error-address-too-long = ドメインとしては長すぎます。誤って貼り付けた文字がないか、アドレスを確かめてください。
error-address-bad-domain = @より後ろの部分が、ドメイン名ではありません。空白や下線、続いた二つのドットがないか確かめてください。

## What this server could not do

error-no-name-server = このサーバーからネームサーバーに届かないため、何も調べられません。メールに問題があるという意味ではありません。数分後にもう一度お試しください。このサーバーを運営している場合は、ネットワークとnameserverの設定を確かめてください。
error-no-route = このサーバーは今インターネットに出られないため、メールサーバーに問い合わせできません。メールに問題があるという意味ではありません。数分後にもう一度お試しください。このサーバーを運営している場合は、ネットワークを確かめてください。
error-rate-limited = 問い合わせが続いています。{ $seconds }秒待ってから、もう一度お試しください。
error-busy = 今、ここで非常に多くのドメインを調べています。数秒後にもう一度お試しください。
error-lookup-closed = このサーバーが調べるのは、自分が設定を公開しているドメインだけで、これはその一つではありません。アドレスの打ち間違いがないか確かめるか、メールのプロバイダーに設定を問い合わせてください。
error-not-found = ここにページはありません。メールアドレスの入力からやり直してください。
error-address-missing = これにはアドレスが必要です。ana@example.orgのように加えるか、最初のページからやり直してください。
error-not-published = このサーバーは、このドメインの設定を公開していません。アドレスの打ち間違いがないか確かめるか、最初のページからやり直してください。
error-no-settings = ファイルに入れるのは、受信と送信の両方で確認できた設定だけです。ここでは、まだすべてが確認できていません。何が見つかり、誰が直せるかは、ドメインのページにあります。
error-other-domain = このアドレスのドメインは、このページのものと違います。このドメインのアドレスを入力するか、最初のページからやり直してください。
error-bad-request = この要求は不完全か、理解できないものです。前に戻り、最初のページからもう一度お試しください。
error-cross-site = 別のサイトがあなたの名前でこの要求を送ってきたため、実行しませんでした。ここの最初のページを開き、そこから始めてください。
error-method-not-allowed = このページは、送られた内容を受け付けられません。メールアドレスの入力からやり直してください。
error-too-large = このサーバーが読み取れる量を超えています。短くして、もう一度お試しください。
error-cannot-carry = この設定は、この種類のファイルには収まりません。別のファイルを使うか、設定を手で入力してください。
error-not-ready = このドメインはまだ調査されていません。数秒後にもう一度お試しください。
error-timeout = 時間がかかりすぎたため、取りやめました。もう一度お試しください。
error-internal = このサーバーで不具合が起き、記録されました。メールに問題があるという意味ではありません。もう一度お試しください。続くようなら、このサーバーの運営者にお知らせください。
error-intrusive-not-ours = { $domain }はこの構成にあるドメインではありません。--intrusiveは、他人のサーバーに送ってはならないものを送ります。--configで指定したファイルでこのドメインを公開してから、もう一度お試しください。
error-no-such-client = 「{ $name }」というクライアントは、ここにはありません。使えるもの：{ $known }
# Said by the page alone, before anything is sent.
address-no-at = @がありません。ana@example.orgのようにアドレス全体を入力するか、@より後ろだけを入力してください。
