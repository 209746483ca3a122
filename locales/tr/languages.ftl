# Choosing a language, and what stands in another one.

languages-choose = Dil
languages-unreviewed = Bu metinleri henüz ana dili Türkçe olan biri gözden geçirmedi.
languages-guide-in-english = Bu kılavuzun adımları ve bazı notları İngilizcedir.
