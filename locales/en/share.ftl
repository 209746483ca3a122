# Sending a result on, taking it to a phone or to paper, and what changed since this browser saw it last.

share-summary = Send this, print it, or open it on a phone
share-send = Send it
share-lead = The link leads to this result. Whoever opens it sees the steps for their own device.
share-lead-guide = Whoever opens the link sees this result with these steps: { $guide }.
share-at = Open it at
share-at-page = this page, as it is now
share-copy = Copy the link
share-on = Share
share-with-me = Let the link hold my address
share-with-me-note = The part before the @ is put after the # of the link, which browsers keep to themselves. Whoever gets the link can read it.
share-phone = Open it on a phone
share-code = Point the camera of your phone at this code: it opens this page there. The code holds the link below and nothing else.
share-code-alt = Code with the link to this page
share-code-local = This server can be reached from this computer only, so the code works only here.
share-print = Print it
share-print-holds = One sheet with the settings and a code, fit for a notice board. It holds the domain, and not the part before the @.
share-print-button = Print the sheet
share-kept = What this browser keeps
share-kept-note = The results of the last 20 domains stay in this browser, to show you what has changed. The part before the @ is not among them.
share-forget = Forget these results
share-forgotten = Forgotten

sheet-for = Mail settings for
sheet-scan = Scan this for the steps, whatever your device:
sheet-scan-alt = Code with the link to these settings
sheet-password = Your password is your own. Nobody needs it to help you with these settings.

changes-heading = What has changed
changes-none = Nothing has changed since this browser saw it last, on { $date }.
changes-some = Since this browser saw it last, on { $date }:
changes-head = It was “{ $before }”, and is now “{ $now }”.
changes-port = { $port } was: { $before }. Now: { $now }.
changes-setting = { $setting }: its state has changed.
changes-setting-new = New: { $setting }
changes-setting-gone = No longer recommended: { $setting }

about-kept-browser = The results of the last 20 domains stay in your own browser, so that it can show you what has changed: whether each port worked, and the settings. The part before the @ is not among them, nothing of it is sent, and a button below each result removes them.
