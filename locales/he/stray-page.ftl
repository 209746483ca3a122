# Something else where a settings file could be, but not in Thunderbird's way. $clients are the apps that stop there, by name, or "none".

finding-autoconfig-stray-page = { $clients ->
    [none] { $url } עונה, אבל לא בקובץ הגדרות שאפשר להשתמש בו. אפליקציות הדואר מוצאות את ההגדרות במקום אחר.
   *[other] { $url } עונה, אבל לא בקובץ הגדרות שאפשר להשתמש בו. האפליקציות האלה נעצרות שם ואינן לוקחות הגדרות: { $clients }.
}
finding-autoconfig-stray-page-remedy = { $clients ->
    [none] אין צורך לעשות דבר. מסודר יותר שהכתובת הזו תענה 404, או שקובץ ההגדרות יוצב גם בה.
   *[other] גרמו לכתובת הזו לענות 404, או הציבו בה את קובץ ההגדרות.
}
