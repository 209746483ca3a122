# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = { $domain } 的邮件送达 { $mx }，但 { $domain } 发布的设置指向 { $host }，而它属于另一家机构。
finding-settings-elsewhere-remedy = 两者都属于您的邮件系统吗？如果 { $mx } 像过滤服务那样把邮件转交给 { $host }，则无需做任何事。如果 { $host } 属于您已经离开的提供商，请删除或修改 { $domain } 中提到它的设置文件和 SRV 记录。
