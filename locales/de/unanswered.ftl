# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nicht alle SRV-Einträge von { $domain } sind bekannt: Für { $owners } gaben die Nameserver keine brauchbare Antwort. Was diese Einträge sagen, fehlt hier.
finding-srv-incomplete-remedy = Wer das DNS von { $domain } betreibt, muss sich die Nameserver ansehen: Auch Mail-Apps, die nach diesen Einträgen fragen, warten auf eine Antwort.
