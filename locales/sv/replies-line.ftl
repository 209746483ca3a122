# What a server's answer to a failed login means (guides/login-replies.toml).

reply-line-too-long = Det som appen skickade för inloggningen är längre än vad servern tar emot.
