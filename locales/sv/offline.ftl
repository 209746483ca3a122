# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Det finns ingen anslutning
offline-means = Din enhet kunde inte nå den här webbplatsen. Det säger ingenting om din e-post eller din adress.
offline-try-network = Se efter om wifi eller mobildata är på och flygplansläget av.
offline-try-sign-in = På hotell, tåg eller kafé kan nätverket vilja att du loggar in först: öppna vilken annan sida som helst, så visas dess formulär.
offline-try-wait = Om andra sidor öppnas men inte den här ligger felet här eller på vägen: vänta några minuter.
offline-goes-on = Det du skrev finns kvar här. Så snart anslutningen är tillbaka går det vidare av sig självt.
about-kept-offline = När du har använt formuläret eller sett en undersökning behåller din webbläsare en enda sida från den här webbplatsen, på ditt språk, som säger vad du kan göra utan anslutning, och ett litet skript som visar den. Ingen av dem innehåller din adress eller någon domän. Båda försvinner när du rensar webbplatsens data i webbläsaren.
