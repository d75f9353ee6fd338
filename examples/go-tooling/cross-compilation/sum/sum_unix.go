package sum

// The suffix `_unix` is part of the name and nothing else: this file is compiled everywhere.
const Everywhere = true
