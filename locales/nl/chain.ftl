# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Het certificaat van { $subject } zelf is nog geldig, maar een ander dat de server meestuurt, is verlopen. Mail-apps zullen waarschuwen of weigeren.
finding-cert-chain-expired-remedy = Zet de keten neer die de autoriteit vandaag levert, vaak fullchain.pem genoemd, en herlaad de server.
