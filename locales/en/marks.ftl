# Marks in the picture of the ports, and their sentences for people who hear it (see ports.ftl); and, in the tables, the
# word for what works without encryption as well, with its meaning (see verdicts.ftl).

ports-mark-lax = open, also without encryption
ports-say-lax = Over { $family }, open, also without encryption: { $ports }.
ports-mark-stuck = answers, but Portolan gets no further
ports-say-stuck = Over { $family }, answers, but Portolan gets no further: { $ports }.
ports-mark-closed = closed
ports-say-closed = Over { $family }, closed: { $ports }.
ports-mark-unreached = no answer, or no address
ports-say-unreached = Over { $family }, no answer, or no address: { $ports }.
verdict-ok-lax = Works, also without encryption
verdict-ok-lax-meaning = The server answered, and it does not insist on encryption: it also asks for passwords in the clear or, on port 25, offers no encryption at all. The mail admin can mend it.
