# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht jeder Server wurde gefragt, ob er Versionen vor TLS 1.2 ablehnt.
compliance-open-servers = { $more ->
    [0] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places }
    [one] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places } und ein weiterer Server
   *[other] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber nicht alles wurde angesehen: { $places } und { $more } weitere
}
compliance-open-logins = { $more ->
    [0] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber hinter der Verschlüsselung von Anfang an war keine Anmeldung zu sehen: { $places }
    [one] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber hinter der Verschlüsselung von Anfang an war keine Anmeldung zu sehen: { $places } und ein weiterer Server
   *[other] { $rule }: nicht bekannt. Nichts von dem, was zu sehen war, spricht dagegen, aber hinter der Verschlüsselung von Anfang an war keine Anmeldung zu sehen: { $places } und { $more } weitere
}
