# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-versions = { $more ->
    [0] { $rule }：未知。所见内容中没有不符合之处，但未能得知以下服务器是否拒绝 TLS 1.2 之前的版本：{ $places }
   *[other] { $rule }：未知。所见内容中没有不符合之处，但未能得知以下服务器是否拒绝 TLS 1.2 之前的版本：{ $places }，以及另外 { $more } 台
}
compliance-open-servers = { $more ->
    [0] { $rule }：未知。所见内容中没有不符合之处，但并未全部查看：{ $places }
   *[other] { $rule }：未知。所见内容中没有不符合之处，但并未全部查看：{ $places }，以及另外 { $more } 台
}
