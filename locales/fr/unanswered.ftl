# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Tous les enregistrements SRV de { $domain } ne sont pas connus : les serveurs de noms n’ont donné aucune réponse utilisable pour { $owners }. Ce que disent ces enregistrements manque ici.
finding-srv-incomplete-remedy = L’exploitant du DNS de { $domain } doit examiner ses serveurs de noms : les applications de messagerie qui demandent ces enregistrements attendent elles aussi une réponse.
