# Two settings files spell the user name of one server differently.

finding-logins-disagree = Dwa źródła podają różne nazwy użytkownika dla { $host }: „{ $source }” i „{ $second }”.
finding-logins-disagree-remedy = Uzgodnij je. Większość serwerów przyjmuje tylko jedną z tych nazw, a aplikacja, która czyta drugie źródło, spotyka się z odmową.
