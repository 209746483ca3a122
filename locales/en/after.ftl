# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = Show me the steps for my app
next-app = Choose my app
next-letter = Write to the mail admin
result-works-and-steps = Portolan has just spoken with these servers. Below you find what to type in, and after that the steps for your app.

## Whether mail stays on the server, in a line

choice-imap = Mail stays on the server (IMAP)
choice-pop3 = One device fetches the mail (POP3)
choice-change = Change

## Logging in, where the app may do it in two ways

login-page-or-password = Your app may open a sign-in page of your provider: log in there. If it asks for a password instead, type your mail password.
login-page-or-above = Your app may open a sign-in page of your provider: log in there. What is said above about passwords holds if the app asks for one.

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain } takes no mail.
plain-null-mx-remedy = Check the spelling: your mailbox is probably at another domain. If it is this one, ask its mail admin.
plain-dns-failed = { $domain } cannot be looked up at the moment.
plain-dns-failed-remedy = Try again in a few minutes. If it is still so then, tell the mail admin: what was seen is shown below.
plain-dnssec-bogus = Somebody may be forging what is published about { $domain }.
plain-dnssec-bogus-remedy = Wait before you type your password anywhere, and tell the mail admin: what was seen is shown below.

## A guide's heading, where the app's name is no proper name

guide-setup = { $app }: setup

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = The command to check it

## The box for what an app says

help-replies-languages = Codes and English messages are known, and a few in other languages. If yours is not, look for a code in it, such as 0x800CCC0E.

## Whether the password leaves the device

fact-password-unknown = Whether this app passes your mail password to its maker’s servers, nobody here has been able to check. Ask the maker if that matters to you.
fact-password-em-client = The maker writes that eM Client keeps your passwords only on your computer, encrypted, and speaks with your provider’s servers directly.
fact-password-fairemail = The maker writes that FairEmail sends account data nowhere but to your own provider.

## The notice

surveyed-on = Surveyed { $time } UTC.
