# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = { $subject } 的证书本身仍然有效，但服务器随之发送的另一个证书已经过期。邮件应用会发出警告或拒绝连接。
finding-cert-chain-expired-remedy = 请换上颁发机构目前提供的证书链（通常叫 fullchain.pem），并让服务器重新加载。
