# What to know before logging in (`login-<code>`). A link to where it is done follows.

login-switch-on = { $provider } has { $protocols } switched off at first. Switch it on in the account before you set up your app.
login-app-password = { $provider } does not take your usual password in mail apps. Make an app password in the account and type that instead. If the account does not offer that, switch two-step verification on first.
login-two-step = If your { $provider } account asks for a second step at login, your usual password does not work in mail apps. Make an app password then.
login-mail-password = { $provider } wants the password that was set for this mailbox, not that of the customer account.
login-api-key = { $provider } wants a key that was made for programs, in place of a password.
login-bridge-password = { $provider } wants the password that its bridge program shows on your computer, not that of your account.
login-oauth-only = { $provider } takes no passwords in mail apps. Choose an app that opens { $provider }’s own sign-in page.
