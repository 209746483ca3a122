## A guide’s heading, where the app’s name is no proper name

guide-setup = Nastavení: { $app }
