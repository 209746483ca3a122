# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = The certificate of { $subject } itself is still valid, but another one that the server sends with it has expired. Mail apps will warn or refuse.
finding-cert-chain-expired-remedy = Put the chain in place that the authority hands out today, often called fullchain.pem, and reload the server.
