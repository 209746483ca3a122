# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = 没有网络连接
offline-means = 您的设备无法连接到本网站。这并不说明您的邮箱或地址有问题。
offline-try-network = 请查看 Wi-Fi 或移动数据是否已打开，飞行模式是否已关闭。
offline-try-sign-in = 在酒店、火车或咖啡馆里，网络可能要求您先登录：打开任意一个其他页面，登录表单就会出现。
offline-try-wait = 如果其他页面能打开而这个打不开，问题出在本站或中途的网络上：请等几分钟。
offline-goes-on = 您输入的内容会留在这里。连接一恢复，就会自动继续。
about-kept-offline = 您使用过表单或看过一次检测之后，浏览器会保留本网站的一个页面（以您的语言说明没有连接时该怎么办），以及显示它的一小段脚本。两者都不包含您的地址或任何域名。在浏览器中清除本网站的数据，两者都会消失。
