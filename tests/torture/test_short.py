"""The short form of the torture: a few rounds of each scenario, the same every time.

All of it, for as long as you like: `python3 packaging/dev.py torture --minutes 60`.
"""

from __future__ import annotations

import pytest

from tests.torture.rounds import Budget
from tests.torture.scenarios import SCENARIOS

RECORDED = {"sound server": pytest.mark.recorded}


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=RECORDED.get(name, ())) for name, one in SCENARIOS.items() if one.short],
)
def test_torture_finds_nothing(name: str) -> None:
    scenario = SCENARIOS[name]
    budget = Budget(seed=1, most=scenario.short, first=scenario.first)
    scenario.run(budget)
    assert budget.outcome.rounds == scenario.short
    assert not budget.outcome.failed, "\n".join(budget.outcome.remarks)
