# Two settings files spell the user name of one server differently.

finding-logins-disagree = Två källor anger olika användarnamn för { $host }: { $source } och { $second }.
finding-logins-disagree-remedy = Låt dem säga samma sak. De flesta servrar tar bara emot ett av dem, och en app som läser den andra källan nekas.
