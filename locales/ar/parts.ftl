# Parts of a result: what they say of themselves.

own-forgotten = تم محو عنوانك.
guide-files-you = حيث تَرِد { "YOU" } في الملفات، اكتب ما يسبق العلامة @ في عنوانك.
guide-files-fill = أو دع هذه الصفحة تملؤه.
