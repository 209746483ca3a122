# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Nejsou známy všechny záznamy SRV domény { $domain }: jmenné servery nedaly pro { $owners } žádnou použitelnou odpověď. Co tyto záznamy říkají, tu chybí.
finding-srv-incomplete-remedy = Zkuste to znovu za několik minut. Pokud to přetrvá, musí se provozovatel DNS domény { $domain } podívat na její jmenné servery: na odpověď čekají i poštovní aplikace, které se na tyto záznamy ptají.
