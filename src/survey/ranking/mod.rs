//! What we make of it: candidates and observations in, recommendation and findings out. Pure.
