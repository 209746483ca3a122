# The pages.

brand = Portolan
title = { $page } · Portolan
skip = Skip to the content
footer-about = About
footer-home = New address
footer-report = This result as JSON

## The first page

home-title = Mail settings that work
home-heading = Which settings does your mail app need?
home-lead = Type your address. Portolan finds the servers of your mailbox, speaks with each of them, and shows what to type in.
home-label = Your mail address
home-hint = For example ana@example.org. The part behind the @ is enough.
home-button = Find my settings
home-privacy = Portolan never asks for your password. What stands before the @ stays in your browser.
home-privacy-no-script = Portolan never asks for your password. Your address is used to answer you and is not kept.
home-steps = What happens
home-step-ask = It asks where settings are published: the provider’s own files, the DNS, and databases of providers.
home-step-talk = It connects to each mail server to see whether it answers, is safe, and has a good certificate. It never logs in.
home-step-show = You get the settings in plain words, the steps for your app, and a file that does it for you where there is one.

## Errors

error-heading-400 = That did not work out
error-heading-403 = Not allowed here
error-heading-404 = Not found
error-heading-405 = That did not work out
error-heading-413 = Too long
error-heading-429 = A little slower, please
error-heading-500 = Our mistake
error-heading-503 = Not right now
error-heading-other = That did not work out
error-again = Enter an address

## About

about-title = About
about-heading = About Portolan
about-lead = A portolan was a sailor’s chart of harbours and how to reach them. This one charts mail servers: it finds out how a mailbox is reached, proves it by speaking with the servers, and says what to type into a mail app.
about-asked = What is asked of whom
about-asked-domain = Only the domain, what stands behind the @, is ever sent to anyone. The part before it goes to nobody.
about-asked-dns = Name servers are asked for the domain’s mail records.
about-asked-web = The domain’s own web servers, and those of the company that receives its mail, are asked for a settings file.
about-asked-database = Thunderbird’s database of providers is asked for the domain, unless whoever runs this server has switched that off.
about-asked-mail = The mail servers that turn up are called on their usual ports. Portolan greets, asks what they offer, looks at the certificate, says goodbye, and never tries to log in or to send anything.
about-kept = What is kept
about-kept-result = The result for a domain is kept in memory for some minutes and shared by everybody who asks for the same domain.
about-kept-address = Your address is not stored and not written into any log. With JavaScript it stays in this browser’s tab until you ask for a file or code that holds it; without, it reaches this server only to answer you.
about-kept-cookies = There are no cookies, no accounts, no statistics about you, and nothing on these pages is loaded from anywhere else.
about-alone = How to be left alone
about-alone-limits = Each mail server is called on each port once, with few calls at a time, and results are shared, so that many visitors do not mean many calls.
about-alone-stop = If you run a mail server and want no calls from here, refuse this server’s address in your firewall, or tell the people who run this server. If your servers are not meant for the public, do not publish them in the DNS.
about-limits = What it cannot know
about-limits-view = Portolan sees the servers from where it stands. Your own network may block a port that works from here, or the reverse. Whether your password is right, only your provider can tell.
