# One address of a host that does not answer where another does. $ports are port numbers; $all is yes where nothing at all
# answers at the address.

finding-address-dead = { $host } не відповідає за своєю адресою { $address } (порти: { $ports }); за іншою адресою тієї самої назви відповідає. Поштові застосунки, які беруть цю адресу, чекають або зазнають невдачі.
finding-address-dead-remedy = { $all ->
    [yes] Зробіть так, щоб поштовий сервер слухав і на { $address }, і відкрийте там брандмауер. Якщо цією адресою більше не користуються, приберіть із DNS лише її власний запис.
   *[other] Зробіть так, щоб ці служби слухали і на { $address }, або відкрийте там для них брандмауер. Те, що працює за цією та іншими адресами, залиште як є.
}
