# Parts of a result: what they say of themselves.

own-forgotten = Your address is forgotten.
guide-files-you = Where the files say { "YOU" }, write what stands before the @ of your address.
guide-files-fill = Or have this page fill it in.
