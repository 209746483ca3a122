# Where a provider takes no passwords in mail apps, or an app knows it by name: what that means for the app of the guide.

sign-in-opens = { $provider } takes no passwords in mail apps. This app opens { $provider }’s own sign-in page: type your password there, and nowhere else.
sign-in-unknown = { $provider } takes no passwords in mail apps, and whether this app opens { $provider }’s own sign-in page is not known here. Add your address and see: if the app asks for your password by itself instead of opening that page, stop and take another app.
sign-in-never = { $provider } takes no passwords in mail apps, and this app does not open { $provider }’s own sign-in page. It cannot log in; take another app.
sign-in-helper = { $provider } takes no passwords from programs, so these files do not work as they stand: in place of the password there has to be a token for OAuth 2.0, which a helper program gets, and the way of login has to be changed. If that means nothing to you, take an app that does it by itself.
sign-in-operator = { $provider } takes no passwords in mail apps. Whoever runs this webmail can let it open { $provider }’s own sign-in page; then a button for that stands where one logs in. If there is none, ask them.
sign-in-sending = { $provider } takes no passwords in mail apps. For sending alone it still takes one where the admin of your organisation allows that (SMTP AUTH); from the end of 2026 on it is off until the admin switches it on again. Ask before you begin, and if it is off, for another way, such as a relay.
sign-in-apps = These open { $provider }’s sign-in page by themselves:
sign-in-ask = Ask { $provider } which apps can log in.
guide-way-sign-in = The quick way: sign in with { $provider }
fact-sign-in = This app knows { $provider }’s sign-in page.
fact-password-direct = This app logs in at your provider’s servers itself, from your own device. No server of its maker stands in between, as far as is known here.
complaint-sending-sign-in = It receives but does not send: the outgoing server wants a login as well. Set the same login method there, too.
