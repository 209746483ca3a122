# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = Відомі не всі SRV-записи домену { $domain }: сервери імен не дали придатної відповіді щодо { $owners }. Того, що кажуть ці записи, тут бракує.
finding-srv-incomplete-remedy = Той, хто відповідає за DNS домену { $domain }, має перевірити його сервери імен: поштові застосунки, які питають про ці записи, теж чекають на відповідь.
