# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (portar { $ports })
compliance-fails = { $count ->
    [0] { $rule }: inte uppfyllt. { $worst }.
   *[other] { $rule }: inte uppfyllt. { $worst }. Det gäller även { $others }.
}
outcome-unusable = Inget användbart svar
source-leads-to = leder till
result-confirm-names = { $count ->
    [one] Se till att du känner igen det här namnet: { $hosts }. Det hämtades på ett sätt som gör att någon annan kan ha ändrat det.
   *[other] Se till att du känner igen de här namnen: { $hosts }. De hämtades på ett sätt som gör att någon annan kan ha ändrat dem.
}
complaint-password-site = Den säger att lösenordet är fel: logga in på din leverantörs webbplats med samma namn och lösenord. Om det går vill leverantören kanske ha ett lösenord som är gjort för appar: fråga där hur du får ett.
login-switch-on-several = { $provider } har { $protocols } avstängda från början. Slå på dem i kontot innan du ställer in din app.
protocols-and = { $first } och { $last }

finding-port-timeout-remedy-ports = Öppna de här portarna i brandväggen, eller ta bort dem ur det som domänen publicerar.
finding-port-closed-remedy-ports = Om de här portarna ska användas, starta tjänsterna på dem eller öppna brandväggen. Ta annars bort dem ur det som domänen publicerar.
finding-starttls-missing-remedy-ports = Slå på STARTTLS, eller stäng de här portarna och erbjud dem med TLS från början.
finding-starttls-injected-remedy-ports = Uppdatera e-postservern och allt som står framför den.
finding-no-login-remedy-ports = Slå på en inloggningsmetod (AUTH PLAIN under TLS), eller publicera inte portarna för människor.
finding-not-this-protocol-remedy-ports = Kontrollera vad som körs på portarna och om något framför dem skickar vidare en annan tjänst.
