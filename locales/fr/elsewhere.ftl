# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = Le courrier pour { $domain } arrive à { $mx }, mais les paramètres que publie { $domain } mènent à { $host }, qui appartient à une autre organisation.
finding-settings-elsewhere-remedy = Les deux font-ils partie de votre messagerie ? Si { $mx } transmet le courrier à { $host }, comme le fait un filtre, il n’y a rien à faire. Si { $host } est celui d’un fournisseur que vous avez quitté, supprimez ou modifiez le fichier de paramètres et les enregistrements SRV de { $domain } qui le nomment.
