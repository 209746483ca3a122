# A certificate that is good, sent with one that is not.

finding-cert-chain-expired = Certifikatet för { $subject } är i sig fortfarande giltigt, men ett annat som servern skickar med har gått ut. E-postappar kommer att varna eller vägra.
finding-cert-chain-expired-remedy = Lägg in den kedja som utfärdaren lämnar ut i dag, ofta kallad fullchain.pem, och ladda om servern.
