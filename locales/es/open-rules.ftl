# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-versions = { $more ->
    [0] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo averiguar si se rechazan las versiones anteriores a TLS 1.2 en { $places }
    [one] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo averiguar si se rechazan las versiones anteriores a TLS 1.2 en { $places } y en un servidor más
   *[other] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo averiguar si se rechazan las versiones anteriores a TLS 1.2 en { $places } y en otros { $more } servidores
}
compliance-open-servers = { $more ->
    [0] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places }
    [one] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places } y un servidor más
   *[other] { $rule }: no se sabe. Nada de lo que se ha visto lo contradice, pero no se pudo ver todo: { $places } y otros { $more } servidores
}
