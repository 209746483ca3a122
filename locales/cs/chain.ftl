# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Samotný certifikát pro { $subject } je ještě platný, ale platnost jiného, který server posílá s ním, skončila. Poštovní aplikace budou varovat nebo odmítat.
finding-cert-chain-expired-remedy = Nasaďte řetězec, který autorita vydává dnes, často pojmenovaný fullchain.pem, a znovu načtěte server.
