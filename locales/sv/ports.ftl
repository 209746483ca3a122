# The picture of the ports. Servers are drawn as harbours on a coast, as on an old sea chart, and their ports as marks at sea.

ports-title = E-postservrarna för { $domain }
ports-caption = Varje server är en hamn, och varje märke en av dess portar. Tabellerna nedanför säger samma sak i ord.
ports-chosen = en server i dina inställningar
ports-more = { $count ->
    [one] En server till
   *[other] { $count } servrar till
}
ports-save = Spara bilden

# What a mark means.
ports-mark-safe = öppen och säker
ports-mark-unsafe = öppen, men inte säker
ports-mark-blank = inte kontaktad

# The same picture in sentences, for people who hear it.
ports-say-safe = Över { $family }, öppna och säkra: { $ports }.
ports-say-unsafe = Över { $family }, öppna, men inte säkra: { $ports }.
ports-say-blank = Över { $family }, inte kontaktade: { $ports }.
