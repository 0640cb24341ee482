#!/bin/sh
# The lines of README's section on plans, run as they stand: those for a shell, and those for a
# crontab as cron hands them to one. Usage: readme_weeks_test.sh PROGRAM README
set -u

program=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
readme=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/bin"
ln -s "$program" "$place/bin/upperback"
PATH=$place/bin:$PATH
HOME=$place
export PATH HOME
cd "$place" || exit 1
passed=0
failed=0

# The lines between the fences of one kind, in the section on plans.
lines_of() {
  awk -v fence="\`\`\`$1" '
    /^## / { inside = ($0 == "## Plan your weeks") }
    $0 == "```" { shown = 0 }
    shown && inside { print }
    $0 == fence { shown = 1 }' "$readme"
}

run() {
  if sh -c "$1" >"$place/out" 2>"$place/err"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $1"
    cat "$place/err"
  fi
}

lines_of sh >"$place/shell"
while IFS= read -r line; do
  run "$line"
  # A line that pipes or prints has something to say.
  case $line in
    *" -o "*) ;;
    *) [ -s "$place/out" ] || { failed=$((failed + 1)); echo "FAILED: nothing said by: $line"; } ;;
  esac
done <"$place/shell"
for file in plan.json week-3.md plan.ics; do
  [ -s "$file" ] || { failed=$((failed + 1)); echo "FAILED: no $file"; }
done

# cron takes five fields off, turns \% into %, and hands the rest to sh.
lines_of crontab | sed -E 's/^([^ ]+ +){5}//; s/\\%/%/g' >"$place/cron"
while IFS= read -r line; do
  run "$line"
done <"$place/cron"
for file in today.txt break.txt; do
  [ -s "$file" ] || { failed=$((failed + 1)); echo "FAILED: no $file"; }
done

[ "$passed" -ge 12 ] || { failed=$((failed + 1)); echo "FAILED: only $passed lines were found"; }
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
