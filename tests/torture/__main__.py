"""Torture of the real program: `python3 packaging/dev.py torture [--minutes N] [--only NAME] [--seed N]`.

Prints a line for each scenario, and a line for each fault. Ends with 1 if anything was lost, if a process
ended although nothing had ended it, or if there was another fault. Ctrl+C prints what was done until then.
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.torture.rounds import MOST_REMARKS, Budget
from tests.torture.scenarios import SCENARIOS

if TYPE_CHECKING:
    from types import FrameType

MINUTES = 10.0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py torture", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=MINUTES, help="shared by the scenarios")
    parser.add_argument("--only", action="append", metavar="NAME", help="scenarios whose names contain it")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other rounds")
    parser.add_argument("--first", type=int, default=0, metavar="ROUND", help="the number of the first round")
    parser.add_argument("--rounds", type=int, metavar="N", help="at most so many rounds of each scenario")
    parser.add_argument("--list", action="store_true", help="list the scenarios")
    return parser.parse_args()


def main() -> int:
    """Run the scenarios, and return the exit code."""
    options = _arguments()
    chosen = {
        name: scenario
        for name, scenario in SCENARIOS.items()
        if not options.only or any(part.casefold() in name.casefold() for part in options.only)
    }
    if options.list or not chosen:
        _say("\n".join(SCENARIOS))
        return 0 if options.list else 2
    signal.signal(signal.SIGTERM, _stop)
    weights = sum(scenario.weight for scenario in chosen.values())
    failed = stopped = False
    begun, spent = time.monotonic(), 0.0
    for name, scenario in chosen.items():
        # What one scenario did not use is left to those after it.
        left = options.minutes * 60 - (time.monotonic() - begun)
        seconds = max(1.0, left * scenario.weight / max(weights - spent, 0.001))
        spent += scenario.weight
        budget = Budget(options.seed, seconds, options.rounds, options.first)
        at = time.monotonic()
        try:
            scenario.run(budget)
        except KeyboardInterrupt:
            stopped = True
        except pytest.skip.Exception as skip:
            _say(f"{name:<30}not run: {skip.msg}")
            continue
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - the other scenarios run all the same
            budget.fault(
                budget.outcome.rounds, f"the scenario itself failed: {type(error).__name__}: {error}"
            )
        outcome = budget.outcome
        _say(outcome.line(name, time.monotonic() - at))
        for remark in outcome.remarks[:MOST_REMARKS]:
            _say(f"  {remark}")
        failed = failed or outcome.failed
        if stopped:
            _say("Stopped.")
            break
    return 130 if stopped else int(failed)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
