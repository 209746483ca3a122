# Choosing a language, and what stands in another one.

languages-choose = Мова
languages-unreviewed = Цих текстів ще не перевіряв жоден носій мови.
languages-guide-in-english = Кроки цієї інструкції та деякі примітки до неї подано англійською.
