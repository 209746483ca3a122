# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = 发送、打印，或在手机上打开
share-send = 发送
share-lead = 链接指向此结果。无论谁打开，看到的都是适合其设备的步骤。
share-lead-guide = 打开链接的人会看到此结果和以下步骤：{ $guide }。
share-at = 打开哪一页
share-at-page = 此页面，如现在所示
share-copy = 复制链接
share-on = 分享
share-with-me = 让链接带上我的地址
share-with-me-note = @ 前面的部分会放在链接的 # 后面，浏览器不会把这一段告诉别人。但拿到链接的人都能看到它。
share-phone = 在手机上打开
share-code = 用手机的相机对准这个二维码，手机上就会打开此页面。二维码中只有下面的链接，没有别的内容。
share-code-alt = 含有此页面链接的二维码
share-code-local = 只有这台电脑能连上本服务器，所以这个二维码只在这里有用。
share-print = 打印
share-print-holds = 一张纸，印有设置和一个二维码，适合贴在公告栏上。上面有域名，没有 @ 前面的部分。
share-print-button = 打印这张纸
share-kept = 此浏览器保存了什么
share-kept-note = 最近 20 个域名的结果留在此浏览器里，用来告诉您有什么变化。其中没有 @ 前面的部分。
share-forget = 忘记这些结果
share-forgotten = 已忘记

sheet-for = 邮件设置：
sheet-scan = 无论您用什么设备，扫描此码即可查看步骤：
sheet-scan-alt = 含有这些设置链接的二维码
sheet-password = 密码只属于您自己。任何人帮您完成这些设置，都不需要您的密码。

changes-heading = 有什么变化
changes-none = 此浏览器上次看到它是在 { $date }，此后没有变化。
changes-some = 此浏览器上次看到它是在 { $date }，此后的变化：
changes-head = 原来是“{ $before }”，现在是“{ $now }”。
changes-port = { $port } 原来：{ $before }。现在：{ $now }。
changes-setting = { $setting }：状态与原来不同了。
changes-setting-new = 新增：{ $setting }
changes-setting-gone = 不再推荐：{ $setting }

about-kept-browser = 最近 20 个域名的结果（各端口是否可用，以及设置）留在您自己的浏览器里，好让它告诉您有什么变化。其中没有 @ 前面的部分，任何内容都不会发送出去，每个结果下方都有一个按钮可以删除它们。
