#!/bin/sh
# Writes pages with the program and looks at them in a browser.
# Usage: pages_test.sh page|follow|sheets PROGRAM; CHROMIUM names another browser than Debian's.
set -eu
what=$1
program=$2
here=$(dirname "$0")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# A page with so many sheets: a number, or any; -: rows of it may be longer than a sheet.
pages=""
write() {
  name=$1
  sheets=$2
  shift 2
  "$program" "$@" -o "$place/$name.html"
  case $sheets in
  -) pages="$pages $place/$name.html" ;;
  *) pages="$pages $place/$name.html=$sheets" ;;
  esac
}
# A page to play, with what its JSON says.
played=""
play() {
  name=$1
  shift
  "$program" "$@" -o "$place/$name.html"
  "$program" "$@" -o "$place/$name.json"
  played="$played $place/$name.html=$place/$name.json"
}

posture="-g posture -e band"
muscle="-g muscle -l advanced -e gym"
older="--age 70 -c neck"
strength="-g strength -l intermediate -e dumbbells,bench"

# Texts that try to become markup; the folder's name, which a page tells too, is one of them.
evil="-g evil -e dumbbells -c neck --with evil-row --why --details"
evil_folder="$place/<img src=x onerror=window.hacked=1>"
cp -r "$here/hostile" "$evil_folder"

# Texts as long as can be: where a name has no limit, 10,000 characters without a blank.
long="-g long -e band,long --with long-row"
long_folder="$place/long"
mkdir "$long_folder"
letters() { printf "%0$1d" 0 | tr 0 "${2:-W}"; }
cat >"$long_folder/exercises.yaml" <<ROW
long-row:
  name: $(letters 34)
  part: strength
  kind: row
  pattern: horizontal-row
  dose: row
  measure: repetitions
  level: beginner
  needs: [band, long]
  position: standing
  sides: each
  load: band
  muscles: {primary: [middle-trapezius-rhomboids], secondary: [teres-major-lats]}
  cautions: {shoulder: {adapt: $(letters 60)}}
  steps: [Look the band over., $(letters 60), $(letters 60 M), $(letters 60 X), $(letters 60 Q), $(letters 60 m)]
  cue: $(letters 60)
  mistakes: [$(letters 40), $(letters 40 M), $(letters 40 m)]
  sources: [ours]
ROW
echo "long: {name: $(letters 10000), explanation: long, dose: general}" >"$long_folder/goals.yaml"
echo "long: {name: long thing, need: $(letters 10000)}" >"$long_folder/equipment.yaml"

# shellcheck disable=SC2086 # arguments are words
case $what in
page)
  write routine 2
  write posture 2 $posture
  write posture-letter 2 $posture --paper letter
  write compact 1 $posture --compact
  write compact-letter 1 $posture --compact --paper letter
  write large any $posture --large
  write large-letter any $older --large --paper letter
  write mono 2 $posture --mono
  write mono-large any $muscle --mono --large
  write muscle any $muscle
  write older 2 $older
  write relief 2 -g relief -e band -c neck,shoulder
  write largest any -g muscle -l advanced -e gym --moves 5 --stretches 5 --why --details --sources
  write break 1 break
  write break-letter 1 break --paper letter
  write block 1 break --strength -e band
  write plan 6 plan --weeks 3
  write plan-letter 6 plan $posture --weeks 3 --paper letter
  write plan-large any plan $posture --weeks 1 --large
  write plan-full any plan $muscle --weeks 2 --sessions 3
  write plan-full-letter any plan -g strength -l advanced -e gym --weeks 2 --sessions 3 --paper letter
  write plan-strength any plan $strength --weeks 6 --sessions 3 --start 2026-11-23 --paper letter
  write day 2 plan $posture --start 2026-11-23 --on 2026-11-23
  write rest 1 plan $posture --start 2026-11-23 --days mon,thu --on 2026-11-24
  write hostile - $evil --catalog "$evil_folder"
  write long - $long --catalog "$long_folder"
  node "$here/page.mjs" $pages
  ;;
follow)
  play routine
  play muscle $muscle
  play older $older
  play posture $posture
  play break break
  play plan plan --weeks 3
  play hostile $evil --catalog "$here/hostile"
  play long $long --catalog "$long_folder"
  node "$here/follow.mjs" $played
  ;;
sheets)
  for goal in general posture relief muscle strength endurance; do
    for kit in floor band home-gym gym; do
      write "$goal-$kit" 2 -g $goal -e $kit
      write "$goal-$kit-letter" 2 -g $goal -e $kit --paper letter
      write "$goal-$kit-compact" 1 -g $goal -e $kit --compact
    done
    write "$goal-compact-letter" 1 -g $goal --compact --paper letter
  done
  node "$here/sheets.mjs" $pages
  ;;
*)
  echo "pages_test: page, follow or sheets" >&2
  exit 2
  ;;
esac
