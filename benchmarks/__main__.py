"""``python -m benchmarks``: every benchmark, one after the other."""

from benchmarks import roster_import, startup, summary

for benchmark in (startup, roster_import, summary):
    print(f"\n== {benchmark.__name__.removeprefix('benchmarks.')}")
    benchmark.main()
