# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Das Zertifikat von { $subject } selbst gilt noch, aber ein anderes, das der Server mitschickt, ist abgelaufen. Mail-Apps werden warnen oder sich weigern.
finding-cert-chain-expired-remedy = Setzen Sie die Kette ein, die die Zertifizierungsstelle heute ausgibt, oft fullchain.pem genannt, und laden Sie den Server neu.
