# What went wrong with a request, and the next thing to try. One message per error code: `error-<code>`.

## What was typed

error-address-empty = Nada foi escrito. Escreva o seu endereço de e-mail, por exemplo ana@example.org.
error-address-no-domain = Não há nada depois do @. Acrescente a parte que vem depois, por exemplo example.org.
error-address-no-local-part = Não há nada antes do @. Escreva o endereço inteiro, por exemplo ana@example.org.
error-address-two-ats = Há dois @. Um endereço tem apenas um; remova o que foi colado duas vezes.
error-address-bad-local-part = O que vem antes do @ não pode fazer parte de um endereço de e-mail. Verifique se há espaços, vírgulas ou letras a menos.
error-address-ip = Este é o número de um computador, não um endereço de e-mail. Escreva o nome que vem depois do @ do seu endereço, por exemplo example.org.
error-address-localhost = “localhost” significa este mesmo computador e não tem e-mail na internet. Escreva o endereço para o qual as pessoas lhe escrevem.
error-address-single-label = Um domínio de e-mail tem um ponto, como em example.org. Acrescente o final que falta.
error-address-label-too-long = Uma parte entre dois pontos passa dos 63 caracteres que um domínio permite. Verifique se foi colado algum texto por engano no endereço.
error-address-too-long = Isto é mais longo do que um domínio pode ser. Verifique se foi colado algum texto por engano no endereço.
error-address-bad-domain = O que vem depois do @ não é um nome de domínio. Verifique se há espaços, sublinhados ou dois pontos finais seguidos.

## What this server could not do

error-no-name-server = Este servidor não alcança nenhum servidor de nomes, por isso não pode consultar nada. Isso não diz nada sobre o seu e-mail. Tente de novo em alguns minutos; se você opera este servidor, verifique a rede dele e a configuração nameserver.
error-no-route = Neste momento este servidor não tem saída para a internet, por isso não pode consultar nenhum servidor de e-mail. Isso não diz nada sobre o seu e-mail. Tente de novo em alguns minutos; se você opera este servidor, verifique a rede dele.
error-rate-limited = { $seconds ->
    [one] Você fez muitos pedidos. Espere { $seconds } segundo e tente de novo.
   *[other] Você fez muitos pedidos. Espere { $seconds } segundos e tente de novo.
}
error-busy = Neste momento, muitíssimos domínios estão sendo consultados aqui. Tente de novo em alguns segundos.
error-lookup-closed = Este servidor só consulta os domínios cujas configurações publica, e este não é um deles. Verifique se há um erro de digitação no endereço, ou peça as configurações ao seu provedor de e-mail.
error-not-found = Não há nenhuma página aqui. Recomece com o seu endereço de e-mail.
error-address-missing = Para isto é preciso um endereço. Acrescente-o, por exemplo ana@example.org, ou recomece pela primeira página.
error-not-published = Este servidor não publica configurações para este domínio. Verifique se há um erro de digitação no endereço, ou recomece pela primeira página.
error-no-settings = Só configurações verificadas entram em um arquivo, para ler e para enviar, e aqui nem todas estão verificadas. A página do domínio diz o que foi encontrado e quem pode corrigir.
error-other-domain = Este endereço é de um domínio diferente do desta página. Escreva um endereço deste domínio, ou recomece pela primeira página.
error-bad-request = Este pedido está incompleto ou não foi entendido. Volte e tente mais uma vez pela primeira página.
error-cross-site = Outro site enviou este pedido em seu nome, por isso ele não foi executado. Abra aqui a primeira página e comece por ela.
error-method-not-allowed = Esta página não aceita o que lhe foi enviado. Recomece com o seu endereço de e-mail.
error-too-large = Isto é mais do que este servidor lê. Encurte e tente de novo.
error-cannot-carry = Estas configurações não cabem neste tipo de arquivo. Use outro arquivo, ou preencha as configurações à mão.
error-not-ready = Este domínio ainda não foi analisado. Tente de novo em alguns segundos.
error-timeout = Isto demorou demais e foi abandonado. Tente de novo.
error-internal = Algo deu errado neste servidor, e ficou anotado. Isso não diz nada sobre o seu e-mail. Tente de novo; se continuar, avise quem opera este servidor.
error-intrusive-not-ours = { $domain } não é um domínio desta configuração, e --intrusive envia o que não se deve enviar ao servidor de estranhos. Publique o domínio no arquivo indicado em --config e tente de novo.
error-no-such-client = Não há aqui um cliente “{ $name }”. Os conhecidos são: { $known }
# Said by the page alone, before anything is sent.
address-no-at = Falta o @. Digite o endereço inteiro, por exemplo ana@example.org, ou só o que vem depois do @.
