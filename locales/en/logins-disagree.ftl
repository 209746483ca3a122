# Two settings files spell the user name of one server differently.

finding-logins-disagree = Two sources give different user names for { $host }: { $source } and { $second }.
finding-logins-disagree-remedy = Make them say the same. Most servers take only one of the two, and an app that reads the other source is refused.
