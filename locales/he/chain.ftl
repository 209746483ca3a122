# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = האישור של { $subject } עצמו עדיין בתוקף, אבל תוקפו של אישור אחר שהשרת שולח איתו פג. אפליקציות דואר יזהירו או יסרבו.
finding-cert-chain-expired-remedy = התקינו את השרשרת שהרשות מוסרת היום, שנקראת לעתים קרובות fullchain.pem, וטענו אותה מחדש בשרת.
