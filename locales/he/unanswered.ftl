# Questions to the DNS that got no answer, beside others that did.

finding-srv-incomplete = לא כל רשומות ה-SRV של { $domain } ידועות: שרתי השמות לא נתנו תשובה שמישה עבור { $owners }. מה שהרשומות האלה אומרות חסר כאן.
finding-srv-incomplete-remedy = על מי שמפעיל את ה-DNS של { $domain } לבדוק את שרתי השמות שלו: גם אפליקציות דואר ששואלות על הרשומות האלה מחכות לתשובה.
