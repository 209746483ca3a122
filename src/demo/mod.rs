//! Floor 3: a harbour of sample mail servers and domains on free loopback ports, for newcomers and for tests.
