# What a server's answer to a failed login means where it is the port that is wrong (guides/login-replies.toml).

reply-no-login-here = The server takes no login in the way that the app is connected: on another port than the one for logins, or without encryption.
reply-no-login-here-step = Set port and security in your app to the pair that Portolan shows for your domain: 465 goes with SSL/TLS, 587 with STARTTLS.
