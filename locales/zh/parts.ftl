# Parts of a result: what they say of themselves.

own-forgotten = 已忘记您的地址。
guide-files-you = 文件中写着 { "YOU" } 的地方，请写上您的地址中 @ 前面的部分。
guide-files-fill = 也可以让本页替您填入。
