# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-versions = { $more ->
    [0] { $rule }: inte känt. Inget av det som gick att se talar emot det, men det har inte fastställts om versioner före TLS 1.2 avvisas på { $places }
    [one] { $rule }: inte känt. Inget av det som gick att se talar emot det, men det har inte fastställts om versioner före TLS 1.2 avvisas på { $places } och en till
   *[other] { $rule }: inte känt. Inget av det som gick att se talar emot det, men det har inte fastställts om versioner före TLS 1.2 avvisas på { $places } och { $more } till
}
compliance-open-servers = { $more ->
    [0] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places }
    [one] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places } och en till
   *[other] { $rule }: inte känt. Inget av det som gick att se talar emot det, men allt blev inte undersökt: { $places } och { $more } till
}
