# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = Le fichier de paramètres de { $domain } commence par une marque d’ordre des octets (BOM). Ces applications n’en tirent alors rien : { $clients }.
finding-autoconfig-byte-order-mark-remedy = Enregistrez le fichier en UTF-8 sans marque d’ordre des octets.

finding-autoconfig-lacks = Dans le fichier de paramètres de { $domain }, un élément manque ou a une forme que toutes les applications n’acceptent pas : { $what }. Ces applications ne se configurent pas toutes seules avec lui : { $clients }.
finding-autoconfig-lacks-remedy = Écrivez-le comme dans la ligne ci-dessous.

finding-autoconfig-section = Dans le fichier de paramètres de { $domain }, à la section de type { $type }, un élément manque ou a une forme que toutes les applications n’acceptent pas : { $what }. Ces applications ne se configurent pas toutes seules avec lui : { $clients }.
finding-autoconfig-section-remedy = Écrivez-le comme dans la ligne ci-dessous, ou supprimez la section.

detail-stumbles = certaines applications de messagerie butent sur son contenu
