# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = O arquivo de configurações de { $domain } começa com uma marca de ordem de bytes (BOM). Estes apps então não aproveitam nada dele: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Salve o arquivo como UTF-8 sem marca de ordem de bytes.

finding-autoconfig-lacks = No arquivo de configurações de { $domain } falta algo, ou está em uma forma que nem todos os apps aceitam: { $what }. Estes apps não se configuram sozinhos com ele: { $clients }.
finding-autoconfig-lacks-remedy = Escreva como na linha abaixo.

finding-autoconfig-section = No arquivo de configurações de { $domain }, na seção do tipo { $type }, falta algo, ou está em uma forma que nem todos os apps aceitam: { $what }. Estes apps não se configuram sozinhos com ele: { $clients }.
finding-autoconfig-section-remedy = Escreva como na linha abaixo, ou retire a seção.

detail-stumbles = alguns apps de e-mail tropeçam no que está nele
