# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = { $domain }宛てのメールは{ $mx }に届きますが、{ $domain }が公開している設定は、別の組織のものである{ $host }を示しています。
finding-settings-elsewhere-remedy = どちらもお使いのメールのものですか。{ $mx }がフィルターのようにメールを{ $host }へ渡しているのであれば、何もする必要はありません。{ $host }が、すでに離れたプロバイダーのものであれば、それを挙げている{ $domain }の設定ファイルとSRVレコードを削除するか変更してください。
