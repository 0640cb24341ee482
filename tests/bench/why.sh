#!/bin/sh
# How long `why` and a request that cannot be met take against the default command: all run in turn,
# many times; the ratios of the medians are printed. It judges nothing. Usage: why.sh PROGRAM [RUNS]
set -eu

python3 - "$1" "${2:-100}" <<'PYTHON'
import statistics, subprocess, sys, time

program, runs = sys.argv[1], int(sys.argv[2])
commands = [line.split() for line in """

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
""".splitlines()[1:]]
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
