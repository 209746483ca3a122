# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = Está escrito en { $encoding }, y esta aplicación solo lee UTF-8.
remark-encoding-garbled = Está escrito en { $encoding }, pero esta aplicación lo toma todo por UTF-8: las letras con acento y otras escrituras salen mal.
remark-encoding-untold = Está escrito en { $encoding }. No se sabe si esta aplicación lo lee.
finding-check-encoding = El archivo de configuración de { $subject } está escrito en { $encoding }, que { $client } no puede leer.
finding-check-encoding-remedy = Guarde el archivo como UTF-8 sin marca de orden de bytes y cambie a UTF-8 la codificación que declara su primera línea.
finding-autoconfig-encoding = El archivo de configuración de { $domain } no está escrito en UTF-8. Estas aplicaciones no toman entonces nada de él: { $clients }.
finding-autoconfig-encoding-remedy = Guarde el archivo como UTF-8 sin marca de orden de bytes y cambie a UTF-8 la codificación que declara su primera línea.
