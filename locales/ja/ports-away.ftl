# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = 応答するが、Portolanを受け付けない
ports-say-away = { $family }で、応答するがPortolanを受け付けないポート：{ $ports }。
