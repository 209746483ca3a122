# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = { $domain } 的 SRV 记录没有全部查到：对于 { $owners }，域名服务器没有给出可用的应答。这里缺少这些记录的内容。
finding-srv-incomplete-remedy = 负责 { $domain } 的 DNS 的人必须检查其域名服务器：查询这些记录的邮件应用也要等待应答。
