# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = { $subject }の証明書そのものはまだ有効ですが、サーバーが一緒に送る別の証明書の期限が切れています。メールアプリは警告するか、接続を断ります。
finding-cert-chain-expired-remedy = 認証局が今渡している証明書チェーン（多くはfullchain.pemという名前）を置き、サーバーに読み込み直させてください。
