# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar niet elke server is gevraagd of hij versies van vóór TLS 1.2 weigert.
compliance-open-servers = { $more ->
    [0] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar niet alles is bekeken: { $places }
    [one] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar niet alles is bekeken: { $places } en nog één server
   *[other] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar niet alles is bekeken: { $places } en nog { $more } servers
}
compliance-open-logins = { $more ->
    [0] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar achter de versleuteling vanaf het begin was geen aanmelding te zien: { $places }
    [one] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar achter de versleuteling vanaf het begin was geen aanmelding te zien: { $places } en nog één server
   *[other] { $rule }: niet bekend. Niets van wat er te zien was, spreekt het tegen, maar achter de versleuteling vanaf het begin was geen aanmelding te zien: { $places } en nog { $more } servers
}
