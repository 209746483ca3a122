# Which program a mail server says it is, and what is known of such servers. $username is how the user name is mostly spelt there.

finding-server-software = { $host } üzerinde { $software } e-posta sunucusu yazılımı çalışıyor. Karşılama iletisi böyle diyor.
finding-server-software-remedy =
    { $username ->
        [local-part] { $software } kullanılan sunucularda kullanıcı adı çoğunlukla @ işaretinden önceki kısımdır.
       *[address] { $software } kullanılan sunucularda kullanıcı adı çoğunlukla adresinizin tamamıdır.
    }
finding-software-closed-at-first = { $host } üzerinde { $software } çalışıyor ve { $protocol } portları kapalı. { $software }, bir yönetici bunu değiştirene kadar { $protocol } hizmetini yalnızca kendi makinesine sunuyor olabilir.
finding-software-closed-at-first-remedy = { $software } ayarlarında { $protocol } hizmetinin dışarıdan erişilebilen bir adreste, baştan TLS ile { $port } numaralı portta dinlemesini sağlayın.
