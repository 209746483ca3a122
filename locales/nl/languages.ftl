# Choosing a language, and what stands in another one.

languages-choose = Taal
languages-unreviewed = Deze teksten zijn nog niet nagekeken door iemand met Nederlands als moedertaal.
languages-guide-in-english = De stappen van deze uitleg en sommige opmerkingen erbij zijn in het Engels.
