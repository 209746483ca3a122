# A place for a settings file that was not read: $detail is a few words from details.ftl.

finding-autoconfig-not-read = It is not known whether there is a settings file at { $url } ({ $detail }).
finding-autoconfig-not-read-remedy = If one is meant to be there, serve it right at this address: within a few seconds, without a login, without a redirect to another port, and in no more than 256 KiB. If none is, let the address answer 404, or remove the name from the DNS.
