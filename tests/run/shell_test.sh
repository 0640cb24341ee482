#!/bin/sh
# The program as a shell starts it: streams, files, exit statuses. Usage: shell_test.sh PROGRAM
set -u

program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
passed=0
failed=0

# check NAME STATUS COMMAND: the command is run by sh -c with $program and $place at hand.
check() {
  name=$1
  expected=$2
  program=$program place=$place sh -c "$3" >"$place/out" 2>"$place/err"
  status=$?
  if [ "$status" -eq "$expected" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name: status $status instead of $expected"
    cat "$place/err"
  fi
}

export program place
check "a session" 0 '"$program" -g posture | grep -q "UPPER BACK"'
check "version" 0 '"$program" --version | grep -qx "upperback [0-9]*\.[0-9]*\.[0-9]*"'
check "help on standard output" 0 '"$program" --help | grep -q "^Usage: upperback"'
check "an unknown goal" 2 '"$program" -g postur'
check "an unknown goal leaves standard output empty" 0 '! "$program" -g postur 2>/dev/null | grep -q .'
check "no answer" 1 '"$program" -m 3'
check "no answer for a program" 0 '"$program" -m 3 -f json 2>"$place/talk" | grep -q upperback/shortfall/1 && ! grep -q . "$place/talk"'
check "no answer leaves a JSON file as it is" 0 'echo old >"$place/old.json"; ! "$program" -m 3 -o "$place/old.json" 2>/dev/null && grep -qx old "$place/old.json"'
check "the command of a repair makes a session" 0 'sh -c "$("$program" -m 3 -f json | sed -n "s/^ *\"command\": \"upperback \(.*\)\"$/\"\$program\" \1/p")" | grep -q "WARM UP"'
check "why" 0 '"$program" why "band row" | grep -q "needs band"'
check "why of several words" 2 '"$program" why band row'
check "why of no move" 2 '"$program" why'
check "a full disk" 1 '"$program" > /dev/full'
check "a full disk for help" 1 '"$program" --help > /dev/full'
check "a closed standard output" 1 '"$program" >&-'
check "a closed pipe" 0 'for n in 1 2 3 4 5 6 7 8 9; do "$program" --sources --why --details; echo $? >"$place/status"; done | true; ! grep -q 141 "$place/status"'
check "an output file" 0 '"$program" -o "$place/sheet.txt" && grep -q "WARM UP" "$place/sheet.txt"'
check "nothing on standard output when there is a file" 0 '! "$program" -o "$place/sheet.txt" | grep -q .'
check "the format by the ending" 0 '"$program" -o "$place/sheet.json" && grep -q upperback/routine/1 "$place/sheet.json"'
check "an unwritable folder" 1 '"$program" -o "$place/none/sheet.txt"'
check "the mode is kept" 0 'echo old >"$place/kept"; chmod 640 "$place/kept"; "$program" -o "$place/kept" && [ "$(stat -c %a "$place/kept")" = 640 ]'
check "a link is written through" 0 'echo old >"$place/target"; ln -s target "$place/link"; "$program" -o "$place/link" && [ -L "$place/link" ] && grep -q "WARM UP" "$place/target"'
check "a full disk leaves the old file" 0 'echo old >"$place/old"; "$program" -m 3 -o "$place/old"; grep -qx old "$place/old"'
check "a device is written to directly" 0 '"$program" -o /dev/null && [ -c /dev/null ]'
check "a full device" 1 '"$program" -o /dev/full'
check "no file is left behind" 0 '! ls -A "$place" | grep -q "^\.upperback"'
check "the same bytes twice" 0 '[ "$("$program" -f json --seed 7 | cksum)" = "$("$program" -f json --seed 7 | cksum)" ]'
check "the command of a sheet makes it again" 0 '"$program" -g relief,posture -e band -c neck,knee --seed 9 -f json >"$place/a"; sh -c "$(sed -n "s/^    \"command\": \"upperback \(.*\)\",$/\"\$program\" \1 -f json/p" "$place/a")" >"$place/b"; cmp "$place/a" "$place/b"'
# The command of a narrow sheet stands on several lines: typed into a shell they make the same sheet.
cat >"$place/narrow.sh" <<'END'
set -e
cd "$place"
folder="it's  my own folder"
mkdir "$folder"
printf 'band-row:\n  disable: true\n' >"$folder/exercises.yaml"
"$program" --width 40 -g relief,posture -e band,bench,cable,barbell,dumbbells,stick -c neck,knee \
  --seed 9 --catalog "$folder" --why >narrow
awk 'found { print; if (!/\\$/) exit } /^To get this sheet again:$/ { found = 1 }' narrow >lines
[ "$(wc -l <lines)" -gt 2 ]
[ "$(wc -L <lines)" -le 40 ]
{
  echo 'upperback() { "$program" --width 40 "$@"; }'
  cat lines
} >typed
sh typed >again
cmp narrow again
END
check "the lines of a narrow sheet make it again" 0 'sh "$place/narrow.sh"'
check "a folder of own moves" 0 'mkdir -p "$place/own"; printf "band-row:\n  disable: true\n" >"$place/own/exercises.yaml"; ! "$program" list --catalog "$place/own" | grep -q "^band-row "'
check "a folder that is none" 1 '"$program" --catalog "$place/none"'
check "the schema of own moves" 0 '"$program" schema catalog --catalog "$place/own" -o "$place/own/catalog.schema.json" && "$program" catalog check "$place/own" && [ "$(grep -c "^ *\"band-row\",*$" "$place/own/catalog.schema.json")" = 1 ]'
check "a saved session through a pipe" 0 '"$program" -f json | "$program" --from - -f json >"$place/again" && "$program" -f json | cmp - "$place/again"'
check "a swap says what changed beside the answer" 0 '"$program" -g posture -o "$place/saved.json" && "$program" --from "$place/saved.json" --swap wall-angel=prone-w -f json 2>"$place/changes" | "$program" --from - --swap march >"$place/swapped" 2>"$place/more" && grep -q "UPPER BACK" "$place/swapped" && [ "$(cat "$place/changes")" = "- wall-angel  + prone-w" ] && grep -q "^- march  + " "$place/more"'
check "a session to read that is not there" 1 '"$program" --from "$place/none.json"'
check "a session to read that is none" 2 'echo "[1" | "$program" --from -'
check "standard input that is closed" 2 '"$program" --from - <&-'
check "a session in a pipe holds" 0 '"$program" -f json | "$program" verify - | grep -q "^standard input: holds"'
check "a changed session in a pipe does not" 1 '"$program" -f json | sed "s/\"sets\": 2/\"sets\": 20/" | "$program" verify -'
check "what is wrong has its place" 0 '"$program" -f json | sed "s/\"sets\": 2/\"sets\": 20/" | "$program" verify - | grep -q "^standard input: /parts/1/exercises/0/dose/sets: C02: 20; 1 to 3 expected$"'
check "a cut session is none" 2 '"$program" -f json | head -c 5000 | "$program" verify -'
check "a closed standard input" 2 '"$program" verify - <&-'
check "a device without end is none" 2 '"$program" verify /dev/zero'
check "a file that is not there" 1 '"$program" verify "$place/none.json"'
check "a folder is no session" 1 '"$program" verify "$place"'
check "what was found in a file" 1 'printf "{\"parts\": []}" >"$place/empty.json"; "$program" verify "$place/empty.json" -o "$place/found.json" && exit 3; status=$?; grep -q upperback/verification/1 "$place/found.json" && exit $status'
check "color only where it is asked for" 0 '! "$program" | grep -q "$(printf "\033")"; "$program" --color always | grep -q "$(printf "\033")"'

echo "shell: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
