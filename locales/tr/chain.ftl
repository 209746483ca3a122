# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = { $subject } sertifikasının kendisi hâlâ geçerli, ama sunucunun onunla birlikte gönderdiği bir başkasının süresi dolmuş. E-posta uygulamaları uyarır ya da reddeder.
finding-cert-chain-expired-remedy = Otoritenin bugün verdiği zinciri (çoğu zaman fullchain.pem adını taşır) yerine koyun ve sunucuya yeniden yükletin.
