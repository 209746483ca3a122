# From where you sit: commands that try the ports of mail from the visitor's own network, and what their output means.

vantage-summary = Spärrar mitt nätverk e-post?
vantage-lead = En webbsida kan inte nå portarna för e-post och kan därför inte prova dem från platsen där du är. Det kan de här kommandona. De ingår i ditt system, de öppnar en anslutning och stänger den igen, och de skickar inget namn och inget lösenord. Kör dem på en dator i nätverket som du vill veta något om.
vantage-powershell = Windows: i PowerShell
vantage-terminal = macOS och Linux: i terminalen
vantage-powershell-ports = Öppnar en anslutning till varje port och säger efter TcpTestSucceeded om det gick.
vantage-terminal-ports = Öppnar en anslutning till varje port, väntar på den i högst fem sekunder och säger om det gick.
vantage-terminal-certificates = Börjar kryptera med varje server och skriver ut vems certifikat som visas. Så ser man om någon sitter emellan, till exempel ett antivirusprogram.
vantage-copy = Kopiera kommandona
vantage-copy-which = Kopiera kommandona: { $program }
vantage-label = Klistra in det som kommandona skriver ut, med raderna som du skrev
vantage-note = Det läses här i din webbläsare. Det skickas ingenstans och sparas inte.
vantage-button = Vad betyder det?

vantage-state-open = { $host }, port { $port }: öppen
vantage-state-blocked = { $host }, port { $port }: ingen anslutning, fast Portolan får en
vantage-state-refused = { $host }, port { $port }: nekad, fast Portolan släpps in
vantage-state-no-name = { $host }: namnet hittas inte
vantage-state-no-tls = { $host }, port { $port }: öppen, men krypteringen börjar inte så som den gör för Portolan
vantage-state-foreign = { $host }, port { $port }: visar ett annat certifikat än för Portolan, utfärdat av ”{ $issuer }”

vantage-conclusion-open = Alla portar som du har provat är öppna, så nätverket är inte i vägen. Om det ändå inte går i din app, se på användarnamn, lösenord och säkerhet där.
vantage-conclusion-other = Port { $port } på { $host } är spärrad där du är. Port { $otherport } på { $otherhost } fungerar: ställ in din app på den, med { $security }.
vantage-conclusion-blocked = Port { $port } på { $host } är spärrad där du är. Be den som driver nätverket att öppna den, eller använd ett annat nätverk.
vantage-conclusion-several = Spärrade där du är: { $ports }. Be den som driver nätverket att öppna dem, eller använd ett annat nätverk.
# One of these ports, in a list.
vantage-conclusion-several-port = port { $port } på { $host }
vantage-conclusion-all = Alla portar som du har provat är spärrade där du är. Be den som driver nätverket att öppna dem, eller använd ett annat nätverk, till exempel mobilens.
vantage-conclusion-no-name = Namnet { $host } hittas inte där du är. Se efter om du är uppkopplad och prova ett annat nätverk.
vantage-conclusion-no-tls = Något mellan dig och { $host } svarar i serverns ställe. Oftast är det ett antivirusprogram på datorn: stäng av dess kontroll av e-post och försök igen.
vantage-conclusion-foreign = Något mellan dig och { $host } öppnar krypteringen och visar ett eget certifikat, utfärdat av ”{ $issuer }”. Oftast är det ett antivirusprogram på datorn: stäng av dess kontroll av e-post och försök igen. Om det inte är det, fråga den som driver nätverket.
vantage-conclusion-unread = Där finns ingen utskrift från de här kommandona. Klistra in allt som de skriver ut, med raderna som du skrev.
