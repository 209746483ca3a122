# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nie wszystkie rekordy SRV domeny { $domain } są znane: serwery nazw nie dały żadnej użytecznej odpowiedzi dla { $owners }. Brakuje tu tego, co mówią te rekordy.
finding-srv-incomplete-remedy = Operator DNS domeny { $domain } musi sprawdzić jej serwery nazw: aplikacje pocztowe, które pytają o te rekordy, też czekają na odpowiedź.
