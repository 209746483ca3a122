# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Сам сертифікат { $subject } ще чинний, але строк дії іншого, який сервер надсилає разом із ним, минув. Поштові застосунки попереджатимуть або відмовлятимуться.
finding-cert-chain-expired-remedy = Установіть ланцюжок, який центр сертифікації видає сьогодні (часто він називається fullchain.pem), і перезавантажте конфігурацію сервера.
