# A mark in the picture of the ports, and its sentence for people who hear it: see ports.ftl.

ports-mark-away = 有应答，但拒绝 Portolan
ports-say-away = 通过 { $family }，有应答但拒绝 Portolan：{ $ports }。
