# Rules that admins are asked about, where nobody knows whether they are met.

compliance-open-tls = { $rule }: לא ידוע. דבר ממה שנראה אינו סותר זאת, אבל לא כל שרת נשאל אם הוא דוחה גרסאות שקדמו ל-TLS 1.2.
compliance-open-servers = { $more ->
    [0] { $rule }: לא ידוע. דבר ממה שנראה אינו סותר זאת, אבל לא הכול נבדק. לא נבדקו: { $places }
    [one] { $rule }: לא ידוע. דבר ממה שנראה אינו סותר זאת, אבל לא הכול נבדק. לא נבדקו: { $places } ועוד שרת אחד
    [two] { $rule }: לא ידוע. דבר ממה שנראה אינו סותר זאת, אבל לא הכול נבדק. לא נבדקו: { $places } ועוד שני שרתים
   *[other] { $rule }: לא ידוע. דבר ממה שנראה אינו סותר זאת, אבל לא הכול נבדק. לא נבדקו: { $places } ועוד { $more } שרתים
}
