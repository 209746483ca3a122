# What is wrong with a certificate, and at which of a host's addresses a port has a fault.

finding-cert-bad = { $flaw ->
    [purpose] Сертифікат { $subject } зроблено не для сервера: у ньому бракує призначення «serverAuth», або це сертифікат самого центру сертифікації.
    [constraint] Сертифікат { $subject } видав центр, який не має на це права: обмеження в ланцюжку забороняє цю назву або такий довгий ланцюжок.
    [extension] Сертифікат { $subject } вимагає того, чого поштові застосунки не знають (критичного розширення), тому вони його відхиляють.
    [signature] У ланцюжку сертифікатів { $subject } один підпис зробив не видавець.
    [weak] Сертифікат { $subject } має ключ, підпис або версію, які вже не є безпечними.
   *[unreadable] Сертифікат { $subject } пошкоджений.
}
finding-cert-bad-remedy = { $flaw ->
    [weak] Замініть його новим для назви цього сервера, з ключем і підписом за сьогоднішніми мірками.
    [signature] Нехай сервер надсилає саме той ланцюжок, який центр сертифікації видав разом із сертифікатом (часто він називається fullchain.pem).
   *[other] Замініть його новим для назви цього сервера, таким, які центри сертифікації видають для серверів.
}
# $count is how many names the certificate has.
finding-cert-name-mismatch = { $count ->
    [0] Сертифікат { $subject } не має назви, яка береться до уваги: бракує subjectAltName, а на загальну назву (CN) поштові застосунки не зважають.
   *[other] Сертифікат { $subject } виданий не для { $host }, а для { $names }.
}
finding-cert-name-mismatch-remedy = { $count ->
    [0] Отримайте сертифікат, у subjectAltName якого є { $host }.
   *[other] Додайте { $host } до сертифіката або опублікуйте назву сервера, яка в сертифікаті є.
}
# $message is what another message says of a port, $addresses where it holds.
finding-only-at = { $elsewhere ->
    [works] { $message } Так є лише за адресою { $addresses }; за іншою адресою цієї назви той самий порт працює.
   *[other] { $message } Так є лише за адресою { $addresses }; за іншою адресою цієї назви той самий порт відповідає інакше.
}
