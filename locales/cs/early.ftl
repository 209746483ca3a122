# Above settings that stand before the survey has ended; the result says itself how sure they are.

early-caution = Ještě se to ověřuje. Než kamkoli zadáte své heslo, počkejte na konec.
