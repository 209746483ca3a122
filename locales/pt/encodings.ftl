# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Está escrito em { $encoding }, e este app só lê UTF-8.
remark-encoding-garbled = Está escrito em { $encoding }, mas este app toma tudo por UTF-8: letras com acento e outras escritas saem erradas.
remark-encoding-untold = Está escrito em { $encoding }. Não se sabe se este app lê isso.
finding-check-encoding = O arquivo de configurações em { $subject } está escrito em { $encoding }, que { $client } não consegue ler.
finding-check-encoding-remedy = Salve o arquivo como UTF-8 sem marca de ordem de bytes e mude para UTF-8 a codificação que a primeira linha declara.
finding-autoconfig-encoding = O arquivo de configurações de { $domain } não está escrito em UTF-8. Estes apps então não aproveitam nada dele: { $clients }.
finding-autoconfig-encoding-remedy = Salve o arquivo como UTF-8 sem marca de ordem de bytes e mude para UTF-8 a codificação que a primeira linha declara.
