# Parts of a result: what they say of themselves.

own-forgotten = הכתובת שלכם נמחקה.
guide-files-you = במקום שבו כתוב בקבצים { "YOU" }, כתבו את מה שלפני הסימן @ בכתובת שלכם.
guide-files-fill = או תנו לדף הזה למלא זאת.
