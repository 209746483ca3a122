# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Il file di impostazioni di { $domain } comincia con un byte order mark. Queste app allora non ne ricavano nulla: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Salva il file come UTF-8 senza byte order mark.

finding-autoconfig-lacks = Nel file di impostazioni di { $domain } manca qualcosa, o è in una forma che non tutte le app accettano: { $what }. Queste app non si configurano da sole con esso: { $clients }.
finding-autoconfig-lacks-remedy = Scrivilo come nella riga qui sotto.

finding-autoconfig-section = Nel file di impostazioni di { $domain }, nella sezione di tipo { $type }, manca qualcosa, o è in una forma che non tutte le app accettano: { $what }. Queste app non si configurano da sole con esso: { $clients }.
finding-autoconfig-section-remedy = Scrivilo come nella riga qui sotto, o elimina la sezione.

detail-stumbles = alcune app di posta inciampano nel suo contenuto
