# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: inte känt. Inget av det som gick att se talar emot det, men inte alla servrar har tillfrågats om de avvisar versioner före TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places }
    [one] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places } och en till
   *[other] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places } och { $more } till
}
compliance-open-logins = { $more ->
    [0] { $rule }: inte känt. Inget av det som gick att se talar emot det, men bakom krypteringen från början syntes ingen inloggning: { $places }
    [one] { $rule }: inte känt. Inget av det som gick att se talar emot det, men bakom krypteringen från början syntes ingen inloggning: { $places } och en till
   *[other] { $rule }: inte känt. Inget av det som gick att se talar emot det, men bakom krypteringen från början syntes ingen inloggning: { $places } och { $more } till
}
