# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se preguntó a todos los servidores si rechazan las versiones anteriores a TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places }
    [one] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places } y un servidor más
   *[other] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places } y otros { $more } servidores
}
compliance-open-logins = { $more ->
    [0] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero tras el cifrado desde el principio no se vio ningún inicio de sesión: { $places }
    [one] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero tras el cifrado desde el principio no se vio ningún inicio de sesión: { $places } y un servidor más
   *[other] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero tras el cifrado desde el principio no se vio ningún inicio de sesión: { $places } y otros { $more } servidores
}
