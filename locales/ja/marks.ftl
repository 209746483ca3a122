# Marks in the picture of the ports and words for results: see ports.ftl and verdicts.ftl.

ports-mark-lax = 開いている（暗号化なしでも）
ports-say-lax = { $family }で、暗号化なしでも開いているポート：{ $ports }。
ports-mark-stuck = 応答するが、Portolanは先へ進めない
ports-say-stuck = { $family }で、応答するがPortolanが先へ進めないポート：{ $ports }。
ports-mark-closed = 閉じている
ports-say-closed = { $family }で、閉じているポート：{ $ports }。
ports-mark-unreached = 応答なし、またはアドレスなし
ports-say-unreached = { $family }で、応答かアドレスのないポート：{ $ports }。
verdict-ok-lax = 使えます（暗号化なしでも）
verdict-ok-lax-meaning = サーバーは応答しましたが、暗号化を必須にしていません。暗号化なしでもパスワードを求めるか、ポート25では暗号化をまったく提供していません。メール管理者が直せます。
