# What stands between a mail server and its clients and changes what it says. $words are the server’s.

finding-starttls-painted-over = { $subject } svarar ”{ $words }” där erbjudandet om kryptering hör hemma. Så gör en brandvägg som granskar e-post och målar över det den inte vill ha.
finding-starttls-painted-over-remedy = Leta efter en brandvägg eller ett virusskydd som granskar e-post, framför e-postservern eller framför den här servern, och slå av granskningen (Cisco kallar den ”inspect esmtp”). STARTTLS kan mycket väl vara påslaget i själva e-postservern.
