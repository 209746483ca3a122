# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Blokkeert mijn netwerk mail?
vantage-lead = Een webpagina kan de mailpoorten niet bereiken, en dus kan ze die niet proberen vanaf de plek waar jij bent. Deze opdrachten kunnen dat wel. Ze horen bij je systeem, ze openen een verbinding en sluiten die weer, en ze sturen geen naam en geen wachtwoord. Voer ze uit op een computer in het netwerk waarover je iets wilt weten.
vantage-powershell = Windows: in PowerShell
vantage-terminal = macOS en Linux: in de terminal
vantage-powershell-ports = Opent een verbinding met elke poort en zegt achter TcpTestSucceeded of dat gelukt is.
vantage-terminal-ports = Opent een verbinding met elke poort, wacht daar hooguit vijf seconden op en zegt of dat gelukt is.
vantage-terminal-certificates = Begint met elke server een versleuteling en drukt af wiens certificaat er getoond wordt. Zo zie je of er iemand tussen zit, een antivirusprogramma bijvoorbeeld.
vantage-copy = Opdrachten kopiëren
vantage-copy-which = Opdrachten kopiëren: { $program }
vantage-label = Plak wat de opdrachten afdrukken, met de regels die je getypt hebt
vantage-note = Het wordt hier in je browser gelezen. Het wordt nergens heen gestuurd en niet bewaard.
vantage-button = Wat betekent het?

vantage-state-open = { $host }, poort { $port }: open
vantage-state-blocked = { $host }, poort { $port }: geen verbinding, hoewel Portolan er wel een krijgt
vantage-state-refused = { $host }, poort { $port }: geweigerd, hoewel Portolan wel toegelaten wordt
vantage-state-no-name = { $host }: deze naam wordt niet gevonden
vantage-state-no-tls = { $host }, poort { $port }: open, maar de versleuteling begint niet zoals bij Portolan
vantage-state-foreign = { $host }, poort { $port }: toont een ander certificaat dan aan Portolan, uitgegeven door ‘{ $issuer }’

vantage-conclusion-open = Alle poorten die je geprobeerd hebt, zijn open, dus het netwerk zit niet in de weg. Als het met je app toch niet lukt, kijk daar dan naar gebruikersnaam, wachtwoord en beveiliging.
vantage-conclusion-other = Poort { $port } van { $host } is geblokkeerd waar jij bent. Poort { $otherport } van { $otherhost } werkt wel: stel je app daarop in, met { $security }.
vantage-conclusion-blocked = Poort { $port } van { $host } is geblokkeerd waar jij bent. Vraag de beheerder van dit netwerk om hem te openen, of gebruik een ander netwerk.
vantage-conclusion-several = Geblokkeerd waar jij bent: { $ports }. Vraag de beheerder van dit netwerk om ze te openen, of gebruik een ander netwerk.
# One of these ports, in a list.
vantage-conclusion-several-port = poort { $port } van { $host }
vantage-conclusion-all = Alle poorten die je geprobeerd hebt, zijn geblokkeerd waar jij bent. Vraag de beheerder van dit netwerk om ze te openen, of gebruik een ander netwerk, zoals dat van je telefoon.
vantage-conclusion-no-name = De naam { $host } wordt niet gevonden waar jij bent. Kijk of je online bent en probeer een ander netwerk.
vantage-conclusion-no-tls = Iets tussen jou en { $host } antwoordt in plaats van de server. Meestal is dat een antivirusprogramma op de computer: zet de mailcontrole daarvan uit en probeer het opnieuw.
vantage-conclusion-foreign = Iets tussen jou en { $host } opent de versleuteling en toont een eigen certificaat, uitgegeven door ‘{ $issuer }’. Meestal is dat een antivirusprogramma op de computer: zet de mailcontrole daarvan uit en probeer het opnieuw. Als het dat niet is, vraag het dan aan de beheerder van dit netwerk.
vantage-conclusion-unread = Er zit geen uitvoer van deze opdrachten in. Plak alles wat ze afdrukken, met de regels die je getypt hebt.
