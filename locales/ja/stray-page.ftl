# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url }は応答しますが、使える設定ファイルではありません。メールアプリは、別の場所で設定を見つけます。
   *[other] { $url }は応答しますが、使える設定ファイルではありません。次のアプリはそこで止まり、設定を取り込みません：{ $clients }。
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] 何もする必要はありません。ただし、このアドレスが404を返すようにするか、ここにも設定ファイルを置くほうが、整っています。
   *[other] このアドレスが404を返すようにするか、設定ファイルを置いてください。
}
