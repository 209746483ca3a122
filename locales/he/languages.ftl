# Choosing a language, and what stands in another one.

languages-choose = שפה
languages-unreviewed = הטקסטים האלה עדיין לא נבדקו בידי מי שעברית היא שפת האם שלו.
languages-guide-in-english = השלבים במדריך הזה וחלק מההערות שבו כתובים באנגלית.
