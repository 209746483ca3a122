# The pages.

brand = Portolan
title = { $page } · Portolan
description = Finds the mail servers of your address, speaks with each of them, and shows which settings your mail app needs.
skip = Skip to the content
footer-about = About
footer-home = New address
footer-report = This result as JSON

## The first page

home-title = Mail settings that work
home-heading = Which settings does your mail app need?
home-lead = Type your address. Portolan finds the servers of your mailbox, speaks with each of them, and shows what to type in.
home-label = Your mail address
home-hint = For example ana@example.org. The part after the @ is enough.
home-button = Find my settings
home-privacy = Portolan never asks for your password. The part before the @ stays in your browser.
home-privacy-no-script = Portolan never asks for your password. Your address is used to answer you and is not kept.
home-samples = This is a demo: domains to try
home-steps = What happens
home-step-ask = It asks where settings are published: the provider’s own files, the DNS, and databases of providers.
home-step-talk = It connects to each mail server to see whether it answers, is safe, and has a good certificate. It never logs in.
home-step-show = You get the settings in plain words, the steps for your app, and a file that does it for you where there is one.

## Errors

error-heading-400 = That did not work
error-heading-403 = Not allowed here
error-heading-404 = Not found
error-heading-405 = That did not work
error-heading-413 = Too long
error-heading-429 = A little slower, please
error-heading-500 = Our mistake
error-heading-503 = Not right now
error-heading-other = That did not work
error-try-again = Try again
error-again = Enter an address

## About

about-title = About
about-heading = About Portolan
about-lead = A portolan was a sailor’s chart of harbours and how to reach them. This one charts mail servers: it finds out how a mailbox is reached, proves it by speaking with the servers, and says what to type into a mail app.
about-asked = What is asked of whom
about-asked-part = Only the domain, the part after the @, is ever sent on to anyone. The part before it never goes further than this server.
about-asked-dns = Name servers are asked for the domain’s mail records.
about-asked-web = The domain’s own web servers, and those of the company that receives its mail, are asked for a settings file.
about-asked-database = Thunderbird’s database of providers is asked for the domain, unless whoever runs this server has switched that off.
about-asked-mail = The mail servers that turn up are called on their usual ports. Portolan greets, asks what they offer, looks at the certificate, says goodbye, and never tries to log in or to send anything.
about-kept = What is kept
about-kept-result = The result for a domain is kept in memory for some minutes and shared by everybody who asks for the same domain.
about-kept-published = Where this site publishes settings for a domain, it keeps what worked there for as long as it publishes it.
about-kept-address = Your address is not stored and not written into any log. With JavaScript it stays in this browser’s tab until you ask for a file or code that holds it; without, it reaches this server only to answer you.
about-kept-cookies = There are no cookies, no accounts, no statistics about you, and nothing on these pages is loaded from anywhere else.
about-alone = How to be left alone
about-alone-calls-at-most = Each mail server is called on each port once, and up to three times more only where the first call left a question open. Few calls are made at a time, and results are shared, so that many visitors do not mean many calls.
about-alone-stop = If you run a mail server and want no calls from here, refuse this server’s address in your firewall, or tell the people who run this server. If your servers are not meant for the public, do not publish them in the DNS.
about-limits = What it cannot know
about-limits-view = Portolan sees the servers from where it stands. Your own network may block a port that works from here, or the reverse. Whether your password is right, only your provider can tell.

## The result, while it is being made

report-title = Mail settings for { $domain }
report-heading-for = Mail settings for
report-ascii = Also written { $ascii }
live-begins = Looking for the mail servers of { $domain } …
live-source = { $source }: { $outcome }
live-observation = { $host }, port { $port }, { $family }: { $verdict }
live-heading = What has been found so far
live-chart = Servers that have answered so far
live-failed = The survey was cut short. Load this page again.
live-wait = This takes a few seconds at most. The result appears here.

## The result: the head

result-works = These settings work
result-works-summary = Portolan has just spoken with these servers. Type in what follows, or choose your app for the steps.
result-given = These are the settings
result-given-summary = They come from { $source }. Not all of them could be tried from here.
result-no-outgoing = You can read mail, but not send it
result-no-outgoing-summary = A server for reading mail works. No server was found that lets you send safely; below you read why and who can mend it.
result-no-incoming = You can send mail, but not read it
result-no-incoming-summary = A server for sending mail works. No server was found that lets you read mail safely; below you read why and who can mend it.
result-nothing = No settings that are safe and work were found
result-nothing-summary = Show this page to the people who run your mail: below it says what is wrong and what to do.
result-turned-away = The mail servers would not talk to Portolan
result-turned-away-summary = They may well let your own app in. Ask your provider for the settings, or show this page to the people who run your mail.
result-again = Check again
result-other = Try another address

## The result: the settings

settings-heading = Your settings
settings-incoming-imap = Incoming mail: IMAP
settings-incoming-pop3 = Incoming mail: POP3
settings-outgoing = Outgoing mail: SMTP
settings-choice = How do you want to read your mail?
settings-imap = IMAP
settings-imap-meaning = Mail stays on the server, and every device shows the same. Right for almost everybody.
settings-pop3 = POP3
settings-pop3-meaning = One device fetches the mail, and most apps then delete it from the server. Your other devices will not see it.
settings-server = Server
settings-port = Port
settings-security = Security
settings-username = User name
settings-password = Password
settings-login = Login method
settings-password-own = your mail password
settings-password-app = an app password that you make in your account, not your usual one
settings-password-oauth = none here: you sign in on your provider’s own page
settings-username-address = your full address
settings-username-local = the part before the @
settings-username-mixed = { $form }
settings-local-part-placeholder = (the part before the @)
settings-verified = Tried just now: works
settings-not-verified = Not tried from here
settings-others = Other settings that work as well
settings-other-line = { $protocol }: { $host }, port { $port }, { $security }
settings-from = { $more ->
    [0] Learnt from: { $source }
    [one] Learnt from: { $source }; one other place says the same
   *[other] Learnt from: { $source }; { $more } other places say the same
}
copy = Copy
copy-what = Copy: { $what }
# One of several: { $of } says to what it belongs.
copy-which = Copy: { $what } ({ $of })
copied = Copied
own-label = The part before the @
own-button = Fill in
own-note = It stays in this tab of your browser.
own-forget = Forget my address

## The result: apps and files

guides-heading = Which app do you use?
guides-all = All apps and devices
guides-on-iphone = On this iPhone or iPad
guides-on-android = On this Android device
guides-on-mac = On this Mac
guides-on-windows = On this Windows computer
guides-on-linux = On this Linux computer
guides-group-phones = Phones and tablets
guides-group-computers = Computers
guides-group-web = In the browser
guides-group-command-line = On the command line
guides-group-others = Devices, programs and other apps
guide-for = Set up { $app }
guide-value-missing = not found
files-heading = Files with these settings
files-profile = Configuration profile for iPhone, iPad and Mac
files-autoconfig = Settings file for Thunderbird and others (autoconfig)
files-autoconfig-note = For admins: Thunderbird finds it by itself when the domain publishes it at autoconfig.{ $domain }.
files-name = Your name, as others will see it (optional)
profile-button = Get the profile
profile-note-safari = Open this page in Safari. Inside another app, in a chat for example, the profile does not reach Settings: choose “Open in Safari” there first.
profile-note-time = After loading it you have eight minutes to install it, then the device throws it away. If that happens, just load it again.
profile-note-signed = The device says “Not Signed” in red. That is expected here: this file carries no signature.
profile-note-password = The profile holds no password. The device asks for it when you install.
qr-button = Show the code
qr-alt = Code that sets the account up in Thunderbird for Android
qr-note = The code holds your address, your name and the servers, and no password.
qr-address = Your mail address

## Before a file is handed over

ask-title = One more step
ask-heading-profile = Your configuration profile
ask-heading-autoconfig = Your settings file
ask-heading-qr = Your code
ask-lead-address = The file holds your address, so that it sets up your account and nobody else’s.
ask-confirm-lead = These settings were learnt in a way that somebody else could have tampered with. Your mail password goes to these servers, so look at their names first.
ask-confirm-domain = Your mail domain
ask-confirm-hosts = The servers
ask-confirm-check = I know these names, and they belong to my provider.
ask-confirm-note = If you are not sure, ask your provider for the names of its mail servers and compare.
ask-protocol = Reading mail by
ask-button = Go on
ask-back = Back to the settings

## The result: findings, chart, sources

findings-heading-wrong = What is wrong, and who can mend it
findings-heading-better = What could be better, and who can mend it
admins-heading = For the mail admin
admins-notes = What could be better still
findings-command = The command that shows it
findings-configuration = Lines that mend it
findings-remedy = What to do
chart-heading = The chart
chart-service = Service
chart-port = port { $port }
chart-certificate = Certificate
chart-words = What these words mean
chart-no-call = not called
chart-said = It said: “{ $words }”
certificate-valid-until = Valid until { $date }
certificate-none = None seen
certificate-details = Details
certificate-subject = Issued to
certificate-issuer = Issued by
certificate-names = Good for
certificate-validity = Valid
certificate-from-to = { $from } to { $to }
certificate-version = Encryption
certificate-mechanisms = Ways to log in
certificate-mechanisms-before = Ways to log in before encryption
unknown = unknown
sources-heading = Where it was learnt
sources-heading-looked = Where Portolan looked
sources-lead = These places are told the domain, and nothing else.
sources-others = Also considered, without a result
sources-authenticated = safe from tampering
other-services-heading = Also found
mx-heading = Who receives the mail
mx-provider = Provider: { $name }
elapsed-ms = { $ms } ms
elapsed-seconds = { $seconds } s
# Between the whole seconds and the tenth.
decimal-mark = .
surveyed-at = Surveyed { $time } UTC, in { $elapsed }.
chart-tally = { $works ->
    [0] none of { $all } works
   *[other] { $works } of { $all } work
}

# The DNS records of a published domain

dns-heading = DNS records for { $domain }
dns-lead = With these records mail apps find the settings of the domain by themselves. They belong in the domain’s zone, wherever that is kept.
dns-steps-heading = In a registrar’s form
dns-steps = One record after another. “@” is the domain itself; some forms want the full name instead. Where the target is a lone dot, the record says that there is no such service.
dns-kind = Type
dns-name = Name
dns-value = Value or target
dns-priority = Priority
dns-weight = Weight
dns-port = Port
dns-zone-heading = As a zone file

# Which signature a profile has

ask-signed = The profile is signed: the device names { $subject }, and says “Verified” where it trusts that certificate.
ask-unsigned = The profile is not signed: the device says “Not Signed” in red. Install it only if you came here from your provider’s own site.
