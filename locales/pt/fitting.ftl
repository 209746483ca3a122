# Sentences that fit what there is: one or several, known or not.

place-ports = { $host } (portas { $ports })
compliance-fails = { $count ->
    [0] { $rule }: não cumprido. { $worst }.
   *[other] { $rule }: não cumprido. { $worst }. Também diz respeito a { $others }.
}
outcome-unusable = Sem resposta útil
source-leads-to = leva a
result-confirm-names = { $count ->
    [one] Certifique-se de que conhece este nome: { $hosts }. Foi obtido por um caminho em que outra pessoa poderia tê-lo adulterado.
   *[other] Certifique-se de que conhece estes nomes: { $hosts }. Foram obtidos por um caminho em que outra pessoa poderia tê-los adulterado.
}
complaint-password-site = Diz que a senha está errada: faça login no site do seu provedor com o mesmo nome e a mesma senha. Se funcionar, talvez o seu provedor queira uma senha criada para apps: pergunte a ele como obtê-la.
login-switch-on-several = Em { $provider }, { $protocols } vêm desativados no início. Ative-os na conta antes de configurar o seu app.
protocols-and = { $first } e { $last }

finding-port-timeout-remedy-ports = Abra estas portas no firewall, ou retire-as do que o domínio publica.
finding-port-closed-remedy-ports = Se as pessoas devem usar estas portas, inicie os serviços nelas ou abra o firewall. Senão, retire-as do que o domínio publica.
finding-starttls-missing-remedy-ports = Ative o STARTTLS, ou feche estas portas e ofereça as que usam TLS desde o início.
finding-starttls-injected-remedy-ports = Atualize o servidor de e-mail e tudo o que estiver à frente dele.
finding-no-login-remedy-ports = Ative uma forma de fazer login (AUTH PLAIN sob TLS), ou não publique estas portas para as pessoas.
finding-not-this-protocol-remedy-ports = Verifique o que escuta nestas portas, e se algo à frente encaminha outro serviço.
