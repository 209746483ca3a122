# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Alla SRV-poster för { $domain } är inte kända: namnservrarna gav inget användbart svar för { $owners }. Det som de posterna säger saknas här.
finding-srv-incomplete-remedy = Försök igen om några minuter. Om det inte hjälper måste den som driver DNS för { $domain } se på namnservrarna: även e-postappar som frågar efter de här posterna väntar på svar.
