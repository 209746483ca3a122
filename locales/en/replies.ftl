# What a server's answer to a failed login means, and what to do next (guides/login-replies.toml).

reply-app-password-needed = The server wants a password that was made for this app. Your usual one is refused because login takes two steps.
reply-app-password-needed-step = Make an app password in your account and type that in place of your usual password.
reply-smtp-login-switched-off = Your organisation has switched off sending from mail apps by password.
reply-smtp-login-switched-off-step = Ask the mail admin to switch on authenticated SMTP for your mailbox, or use an app that opens the provider’s own sign-in page.
reply-passwords-refused = The server takes no passwords any more.
reply-passwords-refused-step = Set the login method of your app to OAuth2, so that the provider’s own sign-in page opens. If your app cannot do that, choose one that can.
reply-protocol-switched-off = IMAP or POP3 is switched off for your account.
reply-protocol-switched-off-step = Switch it on in the settings of your account on the provider’s website, wait some minutes, and try again.
reply-web-login-needed = The provider wants to see you in a browser first, because this login is new to it.
reply-web-login-needed-step = Sign in on the provider’s website, confirm that it was you, and try again in the app.
reply-encryption-needed = The server takes no password without encryption.
reply-encryption-needed-step = Set security in your app to SSL/TLS with the port shown here, or to STARTTLS. Never to “none”.
reply-too-many = Too many logins or connections at once. The server is making you wait.
reply-too-many-step = Close the app on your other devices, wait a quarter of an hour, and try again.
reply-server-trouble = The server cannot check passwords at the moment. Yours may be right.
reply-server-trouble-step = Try again later. If it stays, tell the mail admin.
reply-password-expired = Your password has expired.
reply-password-expired-step = Set a new one on the provider’s website, then type it into the app.
reply-no-such-way = The server does not know the login method that the app tries.
reply-no-such-way-step = Set the login method of your app to “Normal password”, with encryption on.
reply-login-needed = The app tried to send without logging in.
reply-login-needed-step = Switch on the login for outgoing mail in your app, with the same user name and password as for incoming mail.
reply-wrong-password = User name and password do not fit together, or the server does not take this password in mail apps.
reply-wrong-password-step = Type the user name exactly as shown here, then the password. If it still fails, sign in on the provider’s website: it may want an app password, or IMAP switched on.
reply-server-has-a-word = The server has a message for you. It stands behind the word ALERT.
reply-server-has-a-word-step = Read that message: it is from your provider. Trust links in it only if you know where they lead.
