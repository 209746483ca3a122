# A settings file that can be read, and that stricter mail apps stumble over.

finding-autoconfig-byte-order-mark = { $domain } 的设置文件以字节顺序标记（BOM）开头。以下应用因此无法从中取得任何设置：{ $clients }。
finding-autoconfig-byte-order-mark-remedy = 请把文件保存为不带字节顺序标记的 UTF-8。

finding-autoconfig-lacks = { $domain } 的设置文件缺少一项内容，或者其写法并非所有应用都接受：{ $what }。以下应用无法凭它自动完成设置：{ $clients }。
finding-autoconfig-lacks-remedy = 请按下面这一行书写。

finding-autoconfig-section = { $domain } 的设置文件中，类型为 { $type } 的一节缺少一项内容，或者其写法并非所有应用都接受：{ $what }。以下应用无法凭它自动完成设置：{ $clients }。
finding-autoconfig-section-remedy = 请按下面这一行书写，或删除这一节。

detail-stumbles = 有些邮件应用无法接受其内容
