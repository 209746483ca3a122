# Guides of apps on phones and tablets. What nobody could check on the app's own screens is worded so that it fits any version.

## Apple Mail on iPhone and iPad

guide-apple-mail-load = On the iPhone or iPad, open this page in Safari and load the profile. It sets the account up by itself.
guide-apple-mail-profile = Open Settings, choose “Profile Downloaded”, or look under General, VPN & Device Management. Choose Install, enter the passcode of the device, then this:
guide-apple-mail-by-hand = In Settings, open Apps, Mail, Mail Accounts, Add Account, Other, Add Mail Account (before iOS 18: Settings, Mail, Accounts). Enter your name, address and password.
guide-apple-mail-sign-in = In Settings, open Apps, Mail, Mail Accounts, Add Account (before iOS 18: Settings, Mail, Accounts). Choose your provider in the list, { $provider } or the company behind it, not “Other”. Sign in on the page that opens.
guide-apple-mail-incoming = Under Incoming Mail Server, enter this:
guide-apple-mail-outgoing = Under Outgoing Mail Server, enter this. Fill in user name and password even where it says “optional”:
guide-apple-mail-ports = If it cannot connect, open the account’s advanced settings, see that “Use SSL” is on, and compare the ports:
guide-apple-mail-fact-finds-nothing = Apple Mail does not look for settings that a domain publishes. It knows large providers and guesses the rest.
guide-apple-mail-fact-profile-removes = An account that came from a profile goes when the profile is removed.

## Gmail

guide-gmail-open = Open the Gmail app, touch your picture at the top, choose to add another account, and then “Other”.
guide-gmail-sign-in = Open the Gmail app, touch your picture at the top, and choose to add another account. Choose your provider in the list, { $provider } or the company behind it, not “Other”. Sign in on the page that opens.
guide-gmail-address = Enter your address. Choose the manual setup if it is offered:
guide-gmail-personal = Choose “Personal (IMAP)” or “Personal (POP3)”, as it stands here, and enter the password:
guide-gmail-ignores = This app does not use the settings that a domain publishes. It guesses; compare what it fills in with these.

## Samsung Email

guide-samsung-email-open = Open Email, and add an account in its settings. Choose the kind for other providers.
guide-samsung-email-address = Enter your address and password, and choose the manual setup:
guide-samsung-email-fact-asks = Samsung’s app has been seen to ask for the settings file that is published for this domain, so it may fill in the servers by itself. Compare them with these.

## Outlook on phones

guide-outlook-mobile-open = Open Outlook, then its settings, and add a mail account.
guide-outlook-mobile-manual = If it asks who your provider is, or proposes Exchange, change that, and choose this. It may have to show advanced settings first:

## Thunderbird for Android

guide-thunderbird-android-code = Make a code that holds your account, and show it on this screen.
guide-thunderbird-android-code-elsewhere = Open this page on another screen, such as a computer’s, and there make a code that holds your account.
guide-thunderbird-android-import = On the phone, open Thunderbird (or K-9 Mail), add an account, choose to import, and scan the code. It then asks for your password, or opens your provider’s sign-in page.
guide-thunderbird-android-import-sign-in = On the phone, open Thunderbird (or K-9 Mail), add an account, choose to import, and scan the code. It then opens your provider’s sign-in page.
guide-thunderbird-android-look = On the phone, open Thunderbird (or K-9 Mail), add an account, and enter your address. It looks for the servers by itself. Compare what it finds with the values below, and correct what differs under “Edit configuration”. If it finds nothing, enter them:
guide-thunderbird-android-sign-in = On the phone, open Thunderbird (or K-9 Mail), add an account, and enter your address. If it shows a way of login, that has to be OAuth 2.0. Sign in on the page that opens, which is { $provider }’s own.
guide-thunderbird-android-fact-finds = The app also looks for the settings file that is published for this domain, and may need nothing but your address.
guide-thunderbird-android-fact-import = The import by code is there since early 2025.

## FairEmail

guide-fairemail-sign-in = Open FairEmail, and choose your provider in the list of the quick setup, { $provider } or the company behind it. Sign in on the page that opens.
guide-fairemail-quick = Open FairEmail, choose the quick setup for another provider, and enter your name, address and password:
guide-fairemail-compare = Compare what it finds with the values below. If they are the same, save, and you are done.
guide-fairemail-pop3 = The quick setup makes an account for IMAP. For POP3, go on by hand.
guide-fairemail-manual = Open FairEmail’s settings, and the manual setup. First add an account, which is for receiving. Choose a provider of your own (“Custom”).
guide-fairemail-identity = Then add an identity, which is for sending:
guide-fairemail-fact-finds = FairEmail looks for SRV records, for the settings file and for Autodiscover at the domain, and guesses the rest.

## Spark

guide-spark-open = Open Spark and add an account in its settings. Choose the kind for other providers.
guide-spark-address = Enter your address and password:
guide-spark-manual = Choose to see the additional or advanced settings, so that you can enter the servers yourself.
guide-spark-cloud = Spark’s maker keeps the passwords of mail accounts on its own servers, where no other way of login is known. It wrote so in 2015 and has called that text outdated since; read its privacy policy before you type your password.

## BlueMail

guide-bluemail-open = Open BlueMail, and add an account. Choose the kind for other providers.
guide-bluemail-address = Enter your address and password, and switch the automatic setup off if there is a switch for it:
guide-bluemail-manual = Choose the kind of account:
guide-bluemail-fact-policy = The maker writes that it stores no mail on its servers.
