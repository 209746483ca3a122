# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-tls = { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale ne u každého serveru se zjišťovalo, zda odmítá verze starší než TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places }
    [one] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a jeden další
    [few] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } další
    [many] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } dalšího
   *[other] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } dalších
}
compliance-open-logins = { $more ->
    [0] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale za šifrováním od začátku nebylo vidět žádné přihlášení: { $places }
    [one] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale za šifrováním od začátku nebylo vidět žádné přihlášení: { $places } a jeden další
    [few] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale za šifrováním od začátku nebylo vidět žádné přihlášení: { $places } a { $more } další
    [many] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale za šifrováním od začátku nebylo vidět žádné přihlášení: { $places } a { $more } dalšího
   *[other] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale za šifrováním od začátku nebylo vidět žádné přihlášení: { $places } a { $more } dalších
}
