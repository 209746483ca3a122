//! Floor 3: one file per command. Arguments in, text or JSON out.
