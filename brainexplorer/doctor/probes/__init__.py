"""One measurement a module; each has `measure() -> dict` and runs in a process of its own."""
