# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = 什么都没有输入。请输入您的邮箱地址，例如 ana@example.org。
error-address-no-domain = @ 后面没有内容。请补上后面的部分，例如 example.org。
error-address-no-local-part = @ 前面没有内容。请输入完整的地址，例如 ana@example.org。
error-address-two-ats = 这里有两个 @。一个地址只有一个 @，请删去重复粘贴的部分。
error-address-bad-local-part = @ 前面的部分不能用在邮箱地址中。请检查是否有空格、逗号或漏掉的字母。
error-address-ip = 这是一台计算机的编号，不是邮箱地址。请输入您的地址中 @ 后面的名称，例如 example.org。
error-address-localhost = “localhost”指的就是这台计算机自己，在互联网上没有邮箱。请输入别人给您写信时用的地址。
error-address-single-label = 邮箱域名中有一个点，例如 example.org。请补上缺少的后缀。
error-address-label-too-long = 两个点之间的某一段超过了域名允许的 63 个字符。请检查地址中是否误粘贴了文字。
error-address-too-long = 这超过了域名的最大长度。请检查地址中是否误粘贴了文字。
error-address-bad-domain = @ 后面的部分不是域名。请检查是否有空格、下划线或连续的两个点。

## What this server could not do

error-no-name-server = 本服务器连不上任何域名服务器，所以什么都查不了。这不代表您的邮箱有问题。请过几分钟再试；如果本服务器由您运行，请检查其网络和 nameserver 设置。
error-no-route = 本服务器目前无法访问互联网，所以不能查询任何邮件服务器。这不代表您的邮箱有问题。请过几分钟再试；如果本服务器由您运行，请检查其网络。
error-rate-limited = 您查询得太频繁。请等待 { $seconds } 秒再试。
error-busy = 此刻这里正在查询的域名非常多。请过几秒再试。
error-lookup-closed = 本服务器只查询由它发布设置的域名，而这个域名不在其中。请检查地址是否有输入错误，或向您的邮箱服务商索取设置。
error-not-found = 这里没有页面。请从输入您的邮箱地址重新开始。
error-address-missing = 这里需要一个地址。请加上地址，例如 ana@example.org，或从首页重新开始。
error-not-published = 本服务器没有为这个域名发布设置。请检查地址是否有输入错误，或从首页重新开始。
error-no-settings = 只有经过验证的设置才会写入文件，收取和发送都要验证，而这里并未全部验证。该域名的页面写着发现了什么、谁能解决。
error-other-domain = 这个地址属于另一个域名，不属于此页面。请输入此域名的地址，或从首页重新开始。
error-bad-request = 请求不完整或无法理解。请返回，从首页再试一次。
error-cross-site = 另一个网站以您的名义发送了这个请求，因此没有执行。请打开这里的首页，从那里开始。
error-method-not-allowed = 此页面无法接受发给它的内容。请从输入您的邮箱地址重新开始。
error-too-large = 内容超过了本服务器读取的上限。请缩短后再试。
error-cannot-carry = 这些设置放不进这种文件。请换一种文件，或手动输入设置。
error-not-ready = 这个域名还没有检测过。请过几秒再试。
error-timeout = 用时太长，已放弃。请再试一次。
error-internal = 本服务器上出了问题，已记录下来。这不代表您的邮箱有问题。请再试一次；如果问题依旧，请告诉运行本服务器的人。
error-intrusive-not-ours = { $domain } 不是此配置中的域名，而 --intrusive 会发送不该发给他人服务器的内容。请先在 --config 指定的文件中发布该域名，然后再试。
error-no-such-client = 这里没有客户端“{ $name }”。已知的有：{ $known }
# Said by the page alone, before anything is sent.
address-no-at = 这里没有 @。请输入完整的地址，例如 ana@example.org，或者只输入 @ 后面的部分。
