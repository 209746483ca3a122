# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Not all SRV records of { $domain } are known: the name servers gave no usable answer for { $owners }. What these records say is missing here.
finding-srv-incomplete-remedy = Whoever runs the DNS of { $domain } has to look at its name servers: mail apps that ask for these records wait for an answer as well.
