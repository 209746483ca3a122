# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nejsou známy všechny záznamy SRV domény { $domain }: jmenné servery nedaly pro { $owners } žádnou použitelnou odpověď. Co tyto záznamy říkají, tu chybí.
finding-srv-incomplete-remedy = Provozovatel DNS domény { $domain } se musí podívat na její jmenné servery: na odpověď čekají i poštovní aplikace, které se na tyto záznamy ptají.
