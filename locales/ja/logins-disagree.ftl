# Two settings files spell the user name of one server differently.

finding-logins-disagree = { $host }のユーザー名が、{ $source }と{ $second }とで異なっています。
finding-logins-disagree-remedy = 同じ内容にそろえてください。ほとんどのサーバーはどちらか一方しか受け付けず、もう一方を読み取ったアプリは拒否されます。
