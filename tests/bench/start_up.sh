#!/bin/sh
# How long the default command takes against an empty program, built by the same compiler and linked
# the ordinary way. Both are run in turn, many times; the ratio of the medians is printed. It judges
# nothing. Usage: start_up.sh PROGRAM [RUNS]
set -eu

program=$1
runs=${2:-300}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
echo 'int main() {}' >"$place/empty.cpp"
"${CXX:-g++}" -O2 -o "$place/empty" "$place/empty.cpp"

python3 - "$program" "$place/empty" "$runs" <<'PYTHON'
import os, statistics, subprocess, sys, time

program, empty, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
times = {program: [], empty: []}
for _ in range(runs):
    for command in (program, empty):
        start = time.perf_counter()
        subprocess.run([command], stdout=subprocess.DEVNULL, check=True)
        times[command].append(time.perf_counter() - start)
medians = {command: statistics.median(values) * 1000 for command, values in times.items()}
print(f"the default command {medians[program]:.2f} ms, an empty program {medians[empty]:.2f} ms, "
      f"ratio {medians[program] / medians[empty]:.2f} (medians of {runs} runs in turn)")
PYTHON
