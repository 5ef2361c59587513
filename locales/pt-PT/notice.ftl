# Falls back to English.
