"""Words: YAML files checked and turned into frozen objects; search. No Qt here."""
