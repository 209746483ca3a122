# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = { $encoding }で書かれていますが、このアプリはUTF-8しか読めません。
remark-encoding-garbled = { $encoding }で書かれていますが、このアプリはすべてをUTF-8とみなすため、日本語などの文字が化けます。
remark-encoding-untold = { $encoding }で書かれています。このアプリがそれを読めるかどうかはわかりません。
finding-check-encoding = { $subject }の設定ファイルは{ $encoding }で書かれていて、{ $client }はこれを読めません。
finding-check-encoding-remedy = ファイルを、バイトオーダーマークなしのUTF-8で保存し、1行目で宣言している文字コードもUTF-8に変えてください。
finding-autoconfig-encoding = { $domain }の設定ファイルはUTF-8で書かれていません。次のアプリは、そこから何も取り込みません：{ $clients }。
finding-autoconfig-encoding-remedy = ファイルを、バイトオーダーマークなしのUTF-8で保存し、1行目で宣言している文字コードもUTF-8に変えてください。
