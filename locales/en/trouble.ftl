# When it still does not work: what apps say (guides/app-messages.toml), and the boxes for it on the result.

help-heading = When it still does not work
help-replies = My app shows a message
help-replies-label = Paste what your app says
help-replies-note = It is compared here in your browser, with messages that are known. It is sent nowhere and not kept.
help-replies-button = What does it mean?
help-replies-all = All messages that are known here
help-replies-offline = The list of known messages could not be loaded. Try again when you are online.
help-replies-none = No message that is known here is in it. Which of these comes closest?

replies-title = What the message means
replies-heading = What the message of your mail app means
replies-lead = Servers and mail apps complain in few words. Here is what the known ones mean, and what to do next.
replies-known-by = Known by

reply-source-thunderbird = the messages in Thunderbird 153
reply-source-imnxport = the names of the codes in Microsoft’s header imnxport.h

reply-antivirus = An antivirus program has put itself between your app and the mail server, and shows its own certificate.
reply-antivirus-step = Look into your antivirus program: switch off its check of encrypted mail, which is often called mail shield or SSL filter, and try again. It still checks every file that you open.
reply-certificate-expired = The server’s certificate is out of date, or the clock of your device is wrong.
reply-certificate-expired-step = Check date and time of your device. If they are right, tell the mail admin, and do not confirm an exception.
reply-certificate-name = The server shows a certificate for another name than the one in your app.
reply-certificate-name-step = Compare the server’s name in your app with the one that Portolan shows for your domain, letter by letter. If it is the same, tell the mail admin, and do not confirm an exception.
reply-certificate-unknown = Your device does not know who issued the certificate that it was shown.
reply-certificate-unknown-step = Do not confirm an exception. If Portolan calls your server’s certificate valid, something between you and the server shows another one: an antivirus program, or the network that you are in. Try another network.
reply-wrong-security = Port and security do not fit together: one side begins with encryption, the other without.
reply-wrong-security-step = Set port and security in your app to the pair that Portolan shows for your domain. 993, 995 and 465 go with SSL/TLS; 143, 110 and 587 go with STARTTLS.
reply-without-encryption = The app could not connect with encryption, and offers to do without.
reply-without-encryption-step = Answer “No”: without encryption, anybody on the way can read your password. Compare server, port and security in your app with those that Portolan shows for your domain; if they are the same, try another network.
reply-tls-too-old = Your app and the server know no common way to encrypt. One of them is too old.
reply-tls-too-old-step = Bring your app and your device up to date. If that does not help, tell the mail admin.
reply-over-quota = The mailbox is full.
reply-over-quota-step = Delete large messages on your provider’s website and empty the bin there, or ask for more space. If it is the mailbox of the person you write to, only they can do that.
reply-too-big = The message is larger than the server takes.
reply-too-big-step = Send a smaller attachment, or a link to the file.
reply-sender-not-yours = The server does not let this login send from this address.
reply-sender-not-yours-step = Set the sender’s address in your app to the one that belongs to the login. To send from another one as well, ask the mail admin.
reply-no-such-recipient = The server says that the address you are writing to does not exist.
reply-no-such-recipient-step = Check that address letter by letter. Your own settings are fine: you are logged in and may send.
reply-sending-refused = The server refuses to pass this message on.
reply-sending-refused-step = Check that the login for outgoing mail is switched on in your app. If it is, send the whole text of this message to your provider’s support: only they can see the reason.
reply-sign-in-failed = Signing in on your provider’s own page did not work.
reply-sign-in-failed-step = Try again and finish the sign-in in the window that opens; allow cookies there. If your provider has no such page, set the login method to “Normal password”.
reply-name-not-found = Your device found no server of that name.
reply-name-not-found-step = Compare the server’s name in your app with the one that Portolan shows for your domain, letter by letter. If it is right, see whether you are online, and try another network.
reply-timed-out = The server’s port did not answer. Most often the network that you are in blocks it, or an antivirus program does.
reply-refused = The app could not connect. Either server name or port are wrong, or the network that you are in blocks them.
reply-dropped = The connection was made, and then cut. Often an antivirus program or a firewall does that.
reply-network-step = Compare server and port in your app with those that Portolan shows for your domain. If they are the same, try another network, such as that of your phone. On the page of your result, “Does my network block mail?” tells which ports your network blocks.
reply-found-nothing = The app found no settings by itself.
reply-found-nothing-step = Choose the way by hand in your app, and type in the settings that Portolan shows for your domain.
reply-file-open = Other users of this computer can read the program’s file, so it does not use it.
reply-file-open-step = Let nobody else read the file: run chmod 600 with its name, which stands in the message.
