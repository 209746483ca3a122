# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = O certificado de { $subject } em si ainda é válido, mas outro que o servidor envia com ele venceu. Os apps de e-mail vão avisar ou recusar.
finding-cert-chain-expired-remedy = Instale a cadeia que a autoridade fornece hoje, muitas vezes chamada fullchain.pem, e recarregue o servidor.
