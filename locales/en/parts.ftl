# Parts of a result: what they say of themselves.

own-forgotten = Your address is forgotten.
guides-shown = Shown below
guides-only-sending = Only sending works here, so there are steps only for what sends and never reads mail. Every mail app needs both.
guide-files-you = Where the files say { "YOU" }, write what stands before the @ of your address.
guide-files-fill = Or have this page fill it in.
