"""``python -m benchmarks``: every benchmark, one after the other."""

from benchmarks import (
    figures,
    leaflets,
    list_orders,
    list_out,
    lists,
    pages,
    roster_import,
    stalls,
    startup,
    summary,
)

for benchmark in (
    startup,
    pages,
    stalls,
    roster_import,
    summary,
    leaflets,
    figures,
    lists,
    list_orders,
    list_out,
):
    print(f"\n== {benchmark.__name__.removeprefix('benchmarks.')}")
    benchmark.main()
