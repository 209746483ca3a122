# Without a connection: the page that the browser keeps for that, and the same words below the form.

offline-heading = There is no connection
offline-means = Your device could not reach this site. That says nothing about your mail or your address.
offline-try-network = See whether Wi-Fi or mobile data is switched on, and flight mode is off.
offline-try-sign-in = In a hotel, a train or a café, the network may want you to sign in first: open any other page, and its form appears.
offline-try-wait = If other pages open and this one does not, the fault is here or on the way: wait a few minutes.
offline-goes-on = What you typed stays here. As soon as the connection is back, this goes on by itself.
about-kept-offline = Once you have used the form or seen a survey, your browser keeps one page of this site, in your language, that says what to do without a connection, and a small script that shows it. Neither holds your address or any domain. Both go when you clear this site’s data in the browser.
