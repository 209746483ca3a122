# Two settings files spell the user name of one server differently.

finding-logins-disagree = Zwei Quellen nennen verschiedene Benutzernamen für { $host }: { $source } und { $second }.
finding-logins-disagree-remedy = Lassen Sie beide dasselbe sagen. Die meisten Server nehmen nur einen der beiden an, und eine App, die die andere Quelle liest, wird abgewiesen.
