# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = { $url }に設定ファイルがあるかどうかはわかりません（{ $detail }）。
finding-autoconfig-not-read-remedy = そこに置くつもりであれば、まさにこのアドレスで公開してください。数秒以内に、ログインなしで、別のポートへのリダイレクトなしで、256 KiB以下で返す必要があります。置かないのであれば、このアドレスが404を返すようにするか、DNSからその名前を削除してください。
