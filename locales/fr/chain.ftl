# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Le certificat de { $subject } est lui-même encore valable, mais un autre, que le serveur envoie avec lui, a expiré. Les applications de messagerie afficheront un avertissement ou refuseront.
finding-cert-chain-expired-remedy = Mettez en place la chaîne que l’autorité fournit aujourd’hui, souvent appelée fullchain.pem, et rechargez le serveur.
