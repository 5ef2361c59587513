//! The files of the Microsoft 365 endpoints service, for clients that know its shapes.
