# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = 尚不清楚 { $url } 处是否有设置文件（{ $detail }）。
finding-autoconfig-not-read-remedy = 如果那里应当有一份，请就在此地址提供：几秒之内返回，不要求登录，不重定向到其他端口，并且不超过 256 KiB。如果不应有，请让此地址返回 404，或从 DNS 中删除该名称。
