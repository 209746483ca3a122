## A guide’s heading, where the app’s name is no proper name

guide-setup = { $app }: Einrichtung
