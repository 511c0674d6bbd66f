"""``python -m benchmarks``: every benchmark, one after the other."""

from benchmarks import figures, leaflets, pages, roster_import, startup, summary

for benchmark in (startup, pages, roster_import, summary, leaflets, figures):
    print(f"\n== {benchmark.__name__.removeprefix('benchmarks.')}")
    benchmark.main()
