"""Everything a person sees; the only place that imports QtWidgets."""
