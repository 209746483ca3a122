# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }：未知。所见内容中没有不符合之处，但并未逐一询问每台服务器是否拒绝 TLS 1.2 之前的版本。
compliance-open-servers = { $more ->
    [0] { $rule }：未知。所见内容中没有不符合之处，但并未全部查看：{ $places }
   *[other] { $rule }：未知。所见内容中没有不符合之处，但并未全部查看：{ $places }，以及另外 { $more } 台
}
compliance-open-logins = { $more ->
    [0] { $rule }：未知。所见内容中没有不符合之处，但在从一开始就加密的以下服务器上没有看到登录：{ $places }
   *[other] { $rule }：未知。所见内容中没有不符合之处，但在从一开始就加密的以下服务器上没有看到登录：{ $places }，以及另外 { $more } 台
}
