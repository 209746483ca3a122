# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = yanıt veriyor, ama Portolan’ı geri çeviriyor
ports-say-away = { $family } üzerinden, yanıt veriyor, ama Portolan’ı geri çeviriyor: { $ports }.
