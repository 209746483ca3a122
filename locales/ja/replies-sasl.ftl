# Where a program that sends and the server know no login method in common.

reply-no-mechanism = プログラムとサーバーの両方が知っている認証方式が見つかりませんでした。送信するマシンに、認証方式のパッケージが入っていないことがよくあります。
reply-no-mechanism-step = そのマシンにCyrus SASLの認証方式をインストールしてください。DebianとUbuntuでは、パッケージ名はlibsasl2-modulesです。それから、もう一度試してください。
