#!/bin/sh
# How long commands take against the default one: `why` and requests that cannot be met, or plans.
# All run in turn, many times; the ratios of the medians are printed. It judges nothing.
# Usage: commands.sh PROGRAM why|plan [RUNS]
set -eu

python3 - "$1" "$2" "${3:-100}" <<'PYTHON'
import statistics, subprocess, sys, time

program, topic, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
topics = {"why": """
--why
why wall-angel
why doorway-row
why band-row
why high-barbell-row
why barbell-shrug -l advanced -c standing-only --bare
why wall-angel -g strength -l advanced -e gym -m 30
why chin-tuck -g strength -l advanced -e gym -m 30
why band-external-rotation -g strength -l advanced -e gym -m 30
--minutes 3
--without row
--bare -c seated-only
--bare -c standing-only --without row,posture
--with band-row,high-barbell-row --without doorway
-l advanced -e gym --without row,horizontal-row,posture -m 12 --moves 5 --stretches 5
-l advanced -e gym -m 8 --moves 5 --stretches 5 -c noise,space,standing-only
""", "plan": """
plan
plan -f json
plan --weeks 26 --sessions 3 -f json
plan --weeks 26 --sessions 3 -f ndjson
plan --weeks 26 --sessions 3 --start 2027-01-04 -f ics
plan --weeks 26 --sessions 3
plan -g posture -e band --weeks 26 --sessions 3 -f json
plan -g muscle -l advanced -e gym --weeks 26 --sessions 3 -f json
plan -g strength -l advanced -e gym -m 30 --weeks 26 --sessions 3 -f json
"""}
commands = [[]] + [line.split() for line in topics[topic].strip().splitlines()]
times = [[] for _ in commands]
for _ in range(runs):
    for command, taken in zip(commands, times):
        start = time.perf_counter()
        subprocess.run([program, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        taken.append(time.perf_counter() - start)
medians = [statistics.median(taken) * 1000 for taken in times]
for command, median in zip(commands, medians):
    print(f"{median:7.2f} ms, ratio {median / medians[0]:5.1f}: upperback {' '.join(command)}")
PYTHON
