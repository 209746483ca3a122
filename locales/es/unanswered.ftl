# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = No se conocen todos los registros SRV de { $domain }: los servidores de nombres no dieron ninguna respuesta utilizable para { $owners }. Lo que dicen esos registros falta aquí.
finding-srv-incomplete-remedy = Quien administra el DNS de { $domain } tiene que revisar sus servidores de nombres: las aplicaciones de correo que piden estos registros también esperan una respuesta.
