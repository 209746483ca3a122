# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } 在其地址 { $address } 上没有应答（端口：{ $ports }），在同一名称的另一个地址上有应答。使用该地址的邮件应用会等待或失败。
finding-address-dead-remedy = { $all ->
    [yes] 请让邮件服务器也监听 { $address }，并在那里开放防火墙。如果该地址已不再使用，请只从 DNS 中删除它自己的那条记录。
   *[other] 请让这些服务也监听 { $address }，或在那里为它们开放防火墙。在这个地址和其他地址上可用的服务请保持不变。
}
