# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Nothing was typed. Enter your mail address, for example ana@example.org.
error-address-no-domain = There is nothing after the @. Add the part after it, for example example.org.
error-address-no-local-part = There is nothing before the @. Enter the whole address, for example ana@example.org.
error-address-two-ats = There are two @ in this. An address has only one; remove what was pasted twice.
error-address-bad-local-part = The part before the @ cannot be in a mail address. Check it for spaces, commas and missing letters.
error-address-ip = This is the number of a computer, not a mail address. Enter the part after the @ of your address, for example example.org.
error-address-localhost = “localhost” means this very computer and has no mail on the internet. Enter the address that others write to you at.
error-address-single-label = A mail domain has a dot in it, as in example.org. Add the ending that is missing.
error-address-label-too-long = A part between two dots is longer than the 63 characters that a domain allows. Check the address for text that was pasted by mistake.
error-address-too-long = This is longer than a domain can be. Check the address for text that was pasted by mistake.
error-address-bad-domain = The part after the @ is not a domain name. Check it for spaces, underscores and two dots in a row.

## What this server could not do

error-no-name-server = This server reaches no name server, so it cannot look anything up. This says nothing about your mail. Try again in a few minutes; if you run this server, check its network and its nameserver setting.
error-no-route = This server has no way out to the internet at the moment, so it cannot ask any mail server. This says nothing about your mail. Try again in a few minutes; if you run this server, check its network.
error-rate-limited = { $seconds ->
    [one] You have asked very often. Wait one second, then try again.
   *[other] You have asked very often. Wait { $seconds } seconds, then try again.
}
error-busy = Very many domains are being looked up here at this moment. Try again in a few seconds.
error-lookup-closed = This server looks up only the domains that it publishes settings for, and this is not one of them. Check the address for a typing mistake, or ask your mail provider for its settings.
error-not-found = There is no page here. Start again with your mail address.
error-address-missing = An address is needed for this. Add it, for example ana@example.org, or start again from the first page.
error-not-published = This server publishes no settings for this domain. Check the address for a typing mistake, or start again from the first page.
error-no-settings = Only verified settings go into a file, for reading mail and for sending, and here they are not all verified. The page of the domain says what was found and who can mend it.
error-other-domain = This address belongs to another domain than this page. Enter an address of this domain, or start again from the first page.
error-bad-request = This request is not complete or not understood. Go back, and try once more from the first page.
error-cross-site = Another site sent this request in your name, so it was not carried out. Open the first page here, and start from there.
error-method-not-allowed = This page cannot take what was sent to it. Start again with your mail address.
error-too-large = This is more than this server reads. Make it shorter, and try again.
error-cannot-carry = These settings do not fit into this kind of file. Take another file, or type the settings in by hand.
error-not-ready = This domain has not been surveyed yet. Try again in a few seconds.
error-timeout = This took too long and was given up. Try again.
error-internal = Something went wrong on this server, and it was noted. This says nothing about your mail. Try again; if it happens again, tell the people who run this server.
error-intrusive-not-ours = { $domain } is not a domain of this configuration, and --intrusive sends what a stranger’s server should not be sent. Publish the domain in the file that --config names, then try again.
error-no-such-client = There is no client “{ $name }” here. The known ones are: { $known }
# Said by the page alone, before anything is sent.
address-no-at = There is no @ in this. Enter the whole address, for example ana@example.org, or only what follows its @.
