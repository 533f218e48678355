"""How fast a circuit must be laid and painted on this machine; runs only when asked for, as all that times itself."""

import pytest
from bench_circuit import main

TRIES = 3


@pytest.mark.bench
def test_a_circuit_is_painted_in_a_small_part_of_a_frame() -> None:
    runs = [main() for _ in range(TRIES)]
    best = {name: min(run[name] for run in runs) for name in runs[0]}
    assert best["paint"] <= 2, best
    assert best["routes"] <= 2, best
    assert best["turn"] <= 12, best
