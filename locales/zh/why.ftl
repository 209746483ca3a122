# On the about page: which port, and why; lines for a firewall.

why-465 = 为什么用端口 465？

about-ports = 用哪个端口，为什么
about-ports-465 = 发送邮件首选端口 465：连接从第一个字节起就加密，因此没有任何时刻可以略去加密。2018 年的互联网标准 RFC 8314 推荐这样做。
about-ports-old = 较早的网页说端口 465 已经过时。它们写成时并没有错：这个端口曾登记用于加密邮件，后来登记又被撤销。RFC 8314 为发送邮件的邮件应用重新登记了它，这个问题就此有了定论。
about-ports-587 = 端口 587 并没有错。在那里，连接开始时不加密，之后再转为加密（STARTTLS）；应用必须坚持要求这样做。
about-ports-reading = 收取邮件也一样：端口 993 和 995 从第一个字节起就加密，端口 143 和 110 之后再转为加密。
about-ports-25 = 服务器之间通过端口 25 传递邮件。邮件应用不通过它发送，许多网络也会挡住它。

about-firewall = 用于防火墙的配置行
about-firewall-open = 要让人们的邮件应用进入，可用于 nftables、ufw 或 firewalld：
about-firewall-refuse = 要拒绝来自这里的连接，请把 192.0.2.1 和 2001:db8::1 换成本服务器的地址，以您的日志中显示的为准：
