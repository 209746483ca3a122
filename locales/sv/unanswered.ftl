# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Alla SRV-poster för { $domain } är inte kända: namnservrarna gav inget användbart svar för { $owners }. Det som de posterna säger saknas här.
finding-srv-incomplete-remedy = Den som driver DNS för { $domain } måste se på namnservrarna: även e-postappar som frågar efter de här posterna väntar på svar.
