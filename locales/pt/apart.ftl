# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } não responde no seu endereço { $address } (portas: { $ports }); em outro endereço do mesmo nome, responde. Os apps de e-mail que usam este endereço esperam ou falham.
finding-address-dead-remedy = { $all ->
    [yes] Faça o servidor de e-mail escutar também em { $address } e abra o firewall ali. Se o endereço não é mais usado, retire do DNS somente o registro dele.
   *[other] Faça estes serviços escutarem também em { $address }, ou abra ali o firewall para eles. Deixe como está o que funciona neste e em outros endereços.
}
