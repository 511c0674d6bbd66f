"""One experiment, in a process of its own: its answer is the last line of the output."""

import argparse
import dataclasses
import importlib
import json
from pathlib import Path

from benchmarks.reliability._experiment import Setting


def main() -> None:
    """Run the experiment that is named and print what came out."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--scale", type=float, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    given = parser.parse_args()
    experiment = importlib.import_module(f"benchmarks.reliability.{given.name}")
    found = experiment.run(Setting(given.scale, given.seed, given.folder))
    print(json.dumps(dataclasses.asdict(found), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
