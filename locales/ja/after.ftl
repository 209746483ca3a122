# The page after it was looked at by somebody who had not made it.

## What to do next, at the head of a result

next-steps = お使いのアプリの手順を見る
next-app = アプリを選ぶ
next-letter = メール管理者に連絡する
result-works-and-steps = Portolanが今、これらのサーバーと実際に通信しました。下に、入力する内容と、その後にお使いのアプリの手順があります。

## Whether mail stays on the server, in a line

choice-imap = メールはサーバーに残ります（IMAP）
choice-pop3 = 一台の端末がメールを取り込みます（POP3）
choice-change = 変更

## Logging in, where the app may do it in two ways

login-page-or-password = アプリがプロバイダーのサインインページを開くことがあります。その場合は、そこでログインしてください。代わりにパスワードを尋ねられたら、メールのパスワードを入力してください。
login-page-or-above = アプリがプロバイダーのサインインページを開くことがあります。その場合は、そこでログインしてください。アプリにパスワードを尋ねられたら、上のパスワードについての説明に従ってください。

## The worst news in plain words; the finding itself stands below

plain-null-mx = { $domain }はメールを受け取りません。
plain-null-mx-remedy = つづりを確かめてください。メールボックスは、おそらく別のドメインにあります。このドメインで合っているなら、そのメール管理者に尋ねてください。
plain-dns-failed = 現在、{ $domain }を調べることができません。
plain-dns-failed-remedy = 数分後にもう一度お試しください。続くようなら、メール管理者に知らせてください。確認した内容は下にあります。
plain-dnssec-bogus = { $domain }について公開されている情報を、誰かが偽造しているおそれがあります。
plain-dnssec-bogus-remedy = どこであっても、パスワードの入力は待ち、メール管理者に知らせてください。確認した内容は下にあります。

## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }の設定

## The chart: what unfolds the command with which an admin has the same conversation

chart-command = 確かめるためのコマンド

## The box for what an app says

help-replies-languages = エラーコードと英語のメッセージのほか、ほかの言語のメッセージも少し登録されています。お使いの言語のものがなければ、メッセージの中に0x800CCC0Eのようなコードがないか探してください。

## Whether the password leaves the device

fact-password-unknown = このアプリがメールのパスワードを開発元のサーバーに渡すかどうかは、ここでは誰も確かめられていません。気になる場合は、開発元に尋ねてください。
fact-password-em-client = 開発元によると、eM Clientはパスワードを暗号化してお使いのパソコンの中だけに保存し、プロバイダーのサーバーと直接通信します。
fact-password-fairemail = 開発元によると、FairEmailは、ご自身のプロバイダー以外のどこにもアカウントの情報を送りません。

## The notice

surveyed-on = 調査日時：{ $time } UTC。
