# Logins that a server offers before encryption, where no password can be read on the way.

finding-auth-before-tls = { $subject }では、暗号化が始まる前にログインできます（{ $mechanisms }）。これらの方式ではパスワードそのものは見えませんが、盗聴する者は、その後の内容をすべて読めます。
finding-auth-before-tls-remedy = STARTTLSの後にだけログインを提供してください。
