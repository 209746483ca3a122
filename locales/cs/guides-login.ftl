# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } v poštovních aplikacích nepřijímá hesla. Tato aplikace otevře přihlašovací stránku tohoto poskytovatele ({ $provider }): heslo zadejte tam a nikde jinde.
sign-in-unknown = { $provider } v poštovních aplikacích nepřijímá hesla a není zde známo, zda tato aplikace otevře přihlašovací stránku tohoto poskytovatele. Přidejte svou adresu a podívejte se: pokud si aplikace o heslo řekne sama, místo aby tu stránku otevřela, přestaňte a použijte jinou aplikaci.
sign-in-never = { $provider } v poštovních aplikacích nepřijímá hesla a tato aplikace přihlašovací stránku tohoto poskytovatele neotevře. Nemůže se přihlásit; použijte jinou aplikaci.
sign-in-helper = { $provider } nepřijímá hesla od programů, takže tyto soubory v této podobě nefungují: místo hesla je potřeba token pro OAuth 2.0, který získá pomocný program, a způsob přihlášení se musí změnit. Pokud vám to nic neříká, použijte aplikaci, která to umí sama.
sign-in-operator = { $provider } v poštovních aplikacích nepřijímá hesla. Kdo tento webmail provozuje, může nastavit, aby otevíral přihlašovací stránku { $provider }; pak je na ni při přihlášení tlačítko. Pokud tam není, zeptejte se ho.
sign-in-sending = { $provider } v poštovních aplikacích nepřijímá hesla. Jen pro odesílání je ještě přijímá, pokud to správce vaší organizace dovolí (SMTP AUTH); od konce roku 2026 je to vypnuté, dokud to správce znovu nezapne. Zeptejte se ho, než začnete, a pokud je to vypnuté, požádejte o jinou cestu, například o relay.
sign-in-apps = Tyto aplikace otevřou přihlašovací stránku ({ $provider }) samy:
sign-in-ask = Zeptejte se poskytovatele ({ $provider }), které aplikace se mohou přihlásit.
guide-way-sign-in = Rychlá cesta: přihlásit se u poskytovatele ({ $provider })
fact-sign-in = Tato aplikace zná přihlašovací stránku tohoto poskytovatele ({ $provider }).
fact-password-direct = Tato aplikace se k serverům vašeho poskytovatele přihlašuje sama, z vašeho zařízení. Pokud je zde známo, nestojí mezi nimi žádný server výrobce.
complaint-sending-sign-in = Aplikace přijímá, ale neodesílá: odchozí server také vyžaduje přihlášení. Nastavte stejný způsob přihlášení i u něj.
