# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = El archivo de configuración de { $domain } empieza con una marca de orden de bytes. Estas aplicaciones no toman entonces nada de él: { $clients }.
finding-autoconfig-byte-order-mark-remedy = Guarde el archivo como UTF-8 sin marca de orden de bytes.

finding-autoconfig-lacks = En el archivo de configuración de { $domain } falta algo, o está en una forma que no todas las aplicaciones aceptan: { $what }. Estas aplicaciones no se configuran solas con él: { $clients }.
finding-autoconfig-lacks-remedy = Escríbalo como en la línea de abajo.

finding-autoconfig-section = En el archivo de configuración de { $domain }, en la sección de tipo { $type }, falta algo, o está en una forma que no todas las aplicaciones aceptan: { $what }. Estas aplicaciones no se configuran solas con él: { $clients }.
finding-autoconfig-section-remedy = Escríbalo como en la línea de abajo, o quite la sección.

detail-stumbles = algunas aplicaciones de correo tropiezan con lo que contiene
