# Parts of a result: what they say of themselves.

own-forgotten = Your address is forgotten.
guides-shown = Shown below
guides-only-sending = Only sending works here, so there are steps only for what sends and never reads mail. Every mail app needs both.
chart-tried = Every port that Portolan tried, one line each. A port that is closed is no fault where another one works.
guide-files-you = Where the files say { "YOU" }, write the part of your address before the @.
guide-files-fill = Or have this page fill it in.
