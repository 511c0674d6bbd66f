"""What README claims about safety: every figure with its sample size and a control that must fail.

``python -m benchmarks.reliability`` runs each experiment in a process of its own and prints one
table; the exit code says whether everything came out as promised.
"""
