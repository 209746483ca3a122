# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = E-post till { $domain } kommer fram hos { $mx }, men inställningarna som { $domain } publicerar leder till { $host }, som hör till en annan organisation.
finding-settings-elsewhere-remedy = Hör båda till er e-post? Om { $mx } lämnar e-posten vidare till { $host }, som ett filter gör, behöver inget göras. Om { $host } tillhör en leverantör som ni har lämnat, ta bort eller ändra den inställningsfil och de SRV-poster för { $domain } som nämner den.
