# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = Není spojení
offline-means = Vaše zařízení se k tomuto webu nedostalo. O vaší poště ani o vaší adrese to nic neříká.
offline-try-network = Podívejte se, zda je zapnutá Wi-Fi nebo mobilní data a zda je vypnutý režim letadlo.
offline-try-sign-in = V hotelu, ve vlaku nebo v kavárně může síť nejprve vyžadovat přihlášení: otevřete jakoukoli jinou stránku a objeví se její formulář.
offline-try-wait = Pokud se jiné stránky otevřou a tato ne, je chyba zde nebo po cestě: počkejte několik minut.
offline-goes-on = Co jste napsali, zůstává zde. Jakmile se spojení obnoví, bude to samo pokračovat.
about-kept-offline = Jakmile použijete formulář nebo uvidíte průzkum, váš prohlížeč si uchová jedinou stránku tohoto webu ve vašem jazyce, která říká, co dělat bez spojení, a malý skript, který ji ukazuje. Není v nich vaše adresa ani žádná doména. Obojí zmizí, když v prohlížeči smažete data tohoto webu.
