# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nicht alle SRV-Einträge von { $domain } sind bekannt: Für { $owners } gaben die Nameserver keine brauchbare Antwort. Was diese Einträge sagen, fehlt hier.
finding-srv-incomplete-remedy = Versuchen Sie es in ein paar Minuten noch einmal. Wenn es dabei bleibt, muss sich, wer das DNS von { $domain } betreibt, die Nameserver ansehen: Auch Mail-Apps, die nach diesen Einträgen fragen, warten auf eine Antwort.
