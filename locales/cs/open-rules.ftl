# Rules that admins are asked about, where nobody knows whether they are met. One line each.

compliance-open-versions = { $more ->
    [0] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale nezjistilo se, zda verze starší než TLS 1.2 odmítají tyto servery: { $places }
    [one] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale nezjistilo se, zda verze starší než TLS 1.2 odmítají tyto servery: { $places } a jeden další
    [few] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale nezjistilo se, zda verze starší než TLS 1.2 odmítají tyto servery: { $places } a { $more } další
    [many] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale nezjistilo se, zda verze starší než TLS 1.2 odmítají tyto servery: { $places } a { $more } dalšího
   *[other] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale nezjistilo se, zda verze starší než TLS 1.2 odmítají tyto servery: { $places } a { $more } dalších
}
compliance-open-servers = { $more ->
    [0] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places }
    [one] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a jeden další
    [few] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } další
    [many] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } dalšího
   *[other] { $rule }: není známo. Nic z toho, co bylo vidět, tomu neodporuje, ale neprohlédlo se všechno: { $places } a { $more } dalších
}
