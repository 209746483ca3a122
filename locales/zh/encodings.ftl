# Settings files that are not in UTF-8, and who reads them. The encoding is a name such as UTF-16LE or windows-1252.

remark-encoding = 它用 { $encoding } 写成，而此应用只能读取 UTF-8。
remark-encoding-garbled = 它用 { $encoding } 写成，但此应用把一切都当作 UTF-8：中文等文字会显示为乱码。
remark-encoding-untold = 它用 { $encoding } 写成。此应用能否读取尚不清楚。
finding-check-encoding = { $subject } 处的设置文件用 { $encoding } 写成，{ $client } 无法读取。
finding-check-encoding-remedy = 请把文件保存为不带字节顺序标记的 UTF-8，并把第一行声明的编码改为 UTF-8。
finding-autoconfig-encoding = { $domain } 的设置文件不是用 UTF-8 写成的。以下应用因此无法从中取得任何设置：{ $clients }。
finding-autoconfig-encoding-remedy = 请把文件保存为不带字节顺序标记的 UTF-8，并把第一行声明的编码改为 UTF-8。
