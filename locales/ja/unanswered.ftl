# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = { $domain }のSRVレコードはすべてが分かっているわけではありません。{ $owners }について、ネームサーバーから使える応答がありませんでした。これらのレコードの内容はここに含まれていません。
finding-srv-incomplete-remedy = { $domain }のDNSを運営する人がネームサーバーを調べる必要があります。これらのレコードを問い合わせるメールアプリも、応答を待つことになります。
