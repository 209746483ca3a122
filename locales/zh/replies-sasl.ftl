# Where a program that sends and the server know no login method in common.

reply-no-mechanism = 程序和服务器没有找到双方都认识的登录方式。通常是发送邮件的机器上缺少提供这些方式的软件包。
reply-no-mechanism-step = 请在那台机器上安装 Cyrus SASL 的登录方式；在 Debian 和 Ubuntu 上，软件包名为 libsasl2-modules。然后再试一次。
