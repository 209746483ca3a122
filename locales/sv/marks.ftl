# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = öppen, även utan kryptering
ports-say-lax = Över { $family }, öppna, även utan kryptering: { $ports }.
ports-mark-stuck = svarar, men Portolan kommer inte vidare
ports-say-stuck = Över { $family }, svarar, men Portolan kommer inte vidare: { $ports }.
ports-mark-closed = stängd
ports-say-closed = Över { $family }, stängda: { $ports }.
ports-mark-unreached = inget svar, eller ingen adress
ports-say-unreached = Över { $family }, inget svar, eller ingen adress: { $ports }.
verdict-ok-lax = Fungerar, även utan kryptering
verdict-ok-lax-meaning = Servern svarade och kräver inte kryptering: den frågar efter lösenord även okrypterat eller erbjuder, på port 25, ingen kryptering alls. E-postadministratören kan åtgärda det.
