# Settings that lead to one organisation while another one receives the mail. Nobody can tell from outside which is right, so it is asked.

finding-settings-elsewhere = يصل بريد { $domain } إلى { $mx }، لكن الإعدادات التي ينشرها { $domain } تقود إلى { $host }، وهو يخص مؤسسة أخرى.
finding-settings-elsewhere-remedy = هل كلاهما من بريدك؟ إذا كان { $mx } يسلّم البريد إلى { $host } كما تفعل خدمة الترشيح، فلا يلزم فعل شيء. وإذا كان { $host } لمزوّد تركته، فأزل أو غيّر ملف الإعدادات وسجلات SRV التي تذكره لدى { $domain }.
