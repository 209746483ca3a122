# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (puertos { $ports })
compliance-fails = { $count ->
    [0] { $rule }: no se cumple. { $worst }.
   *[other] { $rule }: no se cumple. { $worst }. También afecta a { $others }.
}
outcome-unusable = Sin respuesta útil
source-leads-to = lleva a
result-confirm-names = { $count ->
    [one] Asegúrese de que conoce este nombre: { $hosts }. Llegó por un camino en el que otra persona podría haberlo manipulado.
   *[other] Asegúrese de que conoce estos nombres: { $hosts }. Llegaron por un camino en el que otra persona podría haberlos manipulado.
}
complaint-password-site = Dice que la contraseña es incorrecta: inicie sesión en el sitio web de su proveedor con el mismo nombre y la misma contraseña. Si allí funciona, puede que su proveedor exija una contraseña hecha para aplicaciones: pregúntele cómo obtenerla.
login-switch-on-several = { $provider } tiene desactivados al principio { $protocols }. Actívelos en la cuenta antes de configurar su aplicación.
protocols-and = { $first } y { $last }

finding-port-timeout-remedy-ports = Abra estos puertos en el cortafuegos o quítelos de lo que publica el dominio.
finding-port-closed-remedy-ports = Si estos puertos son para que los usen personas, inicie los servicios en ellos o abra el cortafuegos. Si no, quítelos de lo que publica el dominio.
finding-starttls-missing-remedy-ports = Active STARTTLS, o cierre estos puertos y ofrezca los que tienen TLS desde el principio.
finding-starttls-injected-remedy-ports = Actualice el servidor de correo y lo que tenga delante.
finding-no-login-remedy-ports = Active una forma de iniciar sesión (AUTH PLAIN con TLS) o no publique estos puertos para personas.
finding-not-this-protocol-remedy-ports = Compruebe qué escucha en estos puertos y si algo que está delante reenvía a otro servicio.
