# What a domain publishes for mail apps: what is wrong with it, beside what findings.ftl says.

finding-srv-invalid = El registro SRV { $owner } no indica ningún servidor. Su destino tiene que ser un nombre de host, y es una dirección IP u otra cosa que ninguna aplicación puede seguir.
finding-srv-invalid-remedy = Haga que el registro indique el servidor, o quítelo.

# The few machine-made words behind a source's outcome.
detail-dns-partly-failed = no se pudieron consultar algunos de los nombres
detail-no-host-name = los registros no indican ningún servidor

finding-mx-invalid = Los registros MX de { $domain } no indican ningún servidor: lo que figura en ellos es una dirección IP, «localhost» u otra cosa a la que nadie puede enviar correo.
finding-mx-invalid-remedy = El administrador del DNS del dominio tiene que poner allí el nombre de host del servidor que recibe el correo. Hasta entonces no llega ningún correo.

finding-mode-contradicted = { $speaks ->
    [implicit-tls] { $source }: aquí se dice que { $subject } inicia TLS con STARTTLS, pero allí el servidor espera TLS desde el principio.
    [starttls] { $source }: aquí se dice que { $subject } usa TLS desde el principio, pero allí el servidor empieza sin él y después ofrece STARTTLS.
   *[another-protocol] { $source }: aquí se dice que { $subject } habla un protocolo distinto del que realmente habla.
}
finding-mode-contradicted-remedy = Cambie lo que se publica por lo que hace el servidor. La configuración de esta página ya es correcta; las aplicaciones que siguen la fuente al pie de la letra fallan.
finding-login-contradicted = { $source }: aquí se dice que { $subject } solo acepta el método de inicio de sesión «{ $method }», que el servidor no ofrece.
finding-login-contradicted-remedy = Active ese método, o publique uno que el servidor ofrezca. La mayoría de las aplicaciones admiten password-cleartext, que es seguro con TLS.

finding-srv-half = { $missing ->
    [incoming] Los registros SRV de { $domain } no indican ningún servidor para leer el correo.
   *[outgoing] Los registros SRV de { $domain } no indican ningún servidor para enviar correo.
}
finding-srv-half-remedy = Añada un registro para el servidor que funciona, de modo que las aplicaciones que se guían por los registros SRV encuentren todo lo que necesitan.
finding-srv-withheld = { $role ->
    [incoming] Los registros SRV de { $domain } dicen que no tiene ningún servidor para leer el correo, aunque { $host } responde en el puerto { $port }.
   *[outgoing] Los registros SRV de { $domain } dicen que no tiene ningún servidor para enviar correo, aunque { $host } responde en el puerto { $port }.
}
finding-srv-withheld-remedy = Si las aplicaciones de correo pueden usar este servidor, haga que el registro lo indique en lugar de un solo punto. Si no deben usarlo, cierre el puerto.
finding-srv-withholds-named = Los registros SRV de { $domain } dicen que no hay { $protocol }, pero esta fuente nombra { $host }, que responde en el puerto { $port }: { $source }. Unas aplicaciones lo configurarán y otras no.
finding-srv-withholds-named-remedy = Si las aplicaciones de correo pueden usarlo, haga que el registro nombre { $host } en lugar de un solo punto. Si no, quítelo de lo demás que se publica.

finding-too-many-hosts = { $count ->
    [one] { $domain } publica más servidores de correo que los { $most } a los que se pregunta de una vez. Se ha dejado fuera uno, y no se sabe nada de él.
   *[other] { $domain } publica más servidores de correo que los { $most } a los que se pregunta de una vez. Se han dejado fuera { $count }, y no se sabe nada de ellos.
}
finding-too-many-hosts-remedy = Publique solo los servidores que deban usar las aplicaciones de correo. Un mismo nombre puede conducir a varias direcciones.

detail-withheld = el dominio dice que no dispone de ello
