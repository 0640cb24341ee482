#!/bin/sh
# Writes pages with the program and looks at them in a browser.
# Usage: pages_test.sh page|follow PROGRAM; CHROMIUM names another browser than Debian's.
set -eu
what=$1
program=$2
here=$(dirname "$0")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# A page with so many sheets (0: nothing is promised), and what it is asked for with.
pages=""
write() {
  name=$1
  sheets=$2
  shift 2
  "$program" "$@" -o "$place/$name.html"
  pages="$pages $place/$name.html=$sheets"
}
# A page to play; of a session with what its JSON says.
played=""
play() {
  name=$1
  shift
  "$program" "$@" -o "$place/$name.html"
  played="$played $place/$name.html"
}
play_session() {
  play "$@"
  name=$1
  shift
  "$program" "$@" -o "$place/$name.json"
  played="$played=$place/$name.json"
}

# Texts that try to become markup.
mkdir "$place/overlay"
cat >"$place/overlay/exercises.yaml" <<'ROW'
evil-row:
  name: "</h3></title></script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>"
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: beginner
  needs: [dumbbells]
  position: standing
  sides: each
  load: weight
  muscles: {primary: [middle-trapezius-rhomboids], secondary: [teres-major-lats]}
  cautions: {lower-back: avoid, neck: {adapt: "</p><script>window.hacked=1</script>"}}
  steps: ["]]> {{content}} {{script}} <!--", "'\" onclick=window.hacked=1 javascript:alert(1)"]
  cue: "</style></script></main><svg onload=window.hacked=1>"
  mistakes: ["&amp; &lt;b&gt;", WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW]
  sources: [ours]
ROW

posture="-g posture -e band"
strength="-g strength -l intermediate -e dumbbells,bench"
evil="-e dumbbells --with evil-row -c neck --catalog $place/overlay"
# shellcheck disable=SC2086 # arguments are words
case $what in
page)
  write routine 2 $posture
  write routine-letter 2 $posture --paper letter
  write compact 1 $posture --compact
  write compact-letter 1 $posture --compact --paper letter
  write large 0 $posture --large
  write mono 2 $posture --mono
  write home 2 -g posture
  write relief 0 -g relief -e band -c neck,shoulder
  write largest 0 -g muscle -l advanced -e gym --moves 5 --stretches 5 --why --details --sources
  write break 0 break
  write block 0 break --strength -e band
  write plan 0 plan $posture --weeks 2
  write plan-letter 0 plan $strength --weeks 6 --sessions 3 --start 2026-11-23 --paper letter
  write day 0 plan $posture --start 2026-11-23 --on 2026-11-23
  write rest 1 plan $posture --start 2026-11-23 --days mon,thu --on 2026-11-24
  write hostile 0 $evil
  node "$here/page.mjs" $pages
  ;;
follow)
  play_session routine $posture
  play_session strength $strength
  play_session hostile $evil
  play break break
  play plan plan $posture --weeks 2
  node "$here/follow.mjs" $played
  ;;
*)
  echo "pages_test: page or follow" >&2
  exit 2
  ;;
esac
