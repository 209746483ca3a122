# A message to the people who run the mail, with what the survey found, ready to send.

letter-summary = 致邮件管理员的消息，可直接发送
letter-whom = 只有管理 { $domain } 邮件的人能解决：您的服务商的客服，或您单位的邮件管理员。
letter-note = 这条消息是写给他们的，其中没有任何关于您的内容。
letter-mail = 在我的邮件应用中打开
letter-copy = 复制消息
letter-english = 同样内容的英文版

letter-subject = 邮件应用与 { $domain } 的邮件服务器
letter-greeting = 您好：
letter-looked = 已从互联网检查了 { $domain } 的邮件服务器（{ $time } UTC）。
# How bad it is: apps are kept from working, or work although something is wrong, or something could be better.
letter-stops = 有 { $count } 个问题使邮件应用无法与它们正常配合：
letter-wrong = 邮件应用可以使用它们，但有 { $count } 处不对：
letter-better = 有 { $count } 处可以改进：
letter-away = 它们拒绝了进行检查的服务器；是否允许邮件应用进入尚不清楚：
letter-command = 可以显示此问题的命令：
letter-more = 完整的结果中另有 { $count } 项发现。
letter-link = 完整的结果，包括每一次对话，以及可以解决问题的配置行：
letter-close = 检查过程中没有任何人登录，也没有发送任何邮件。
