# Runs cotejo with the inputs of the action, which come through ACTION_DRAFT, ACTION_AGAINST, ACTION_FAIL_ON, ACTION_FORMAT and ACTION_ARGS:
# a value a line, none of them ever run. Leaves `findings` and `sarif` in GITHUB_OUTPUT, and ends as cotejo does.
set -euo pipefail

# The lines of a text that are not blank, each after a prefix, in `list`.
lines() {
  list=()
  while IFS= read -r line; do
    line=${line%$'\r'}
    if [ -n "${line//[[:space:]]/}" ]; then list+=("$2$line"); fi
  done <<< "$1"
}

folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/cotejo.XXXXXX")
sarif=$folder/cotejo.sarif
arguments=(--fail-on="$ACTION_FAIL_ON" --format=sarif:"$sarif")
lines "$ACTION_FORMAT" --format=
arguments+=(${list[@]+"${list[@]}"})
lines "$ACTION_ARGS" ''
arguments+=(${list[@]+"${list[@]}"})
lines "$ACTION_DRAFT" ''
drafts=(${list[@]+"${list[@]}"})
if [ ${#drafts[@]} -gt 0 ]; then
  lines "$ACTION_AGAINST" --against=
  arguments=(check "${arguments[@]}" ${list[@]+"${list[@]}"} -- "${drafts[@]}")
else
  lines "$ACTION_AGAINST" ''
  arguments=(contradictions "${arguments[@]}" -- ${list[@]+"${list[@]}"})
fi

status=0
node "$GITHUB_ACTION_PATH/../../../bin/cotejo.js" "${arguments[@]}" > "$folder/out" 2> "$folder/err" || status=$?

# GitHub takes commands from any line that a step prints: what quotes articles or names files is printed with commands stopped.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
quietly() {
  printf '::stop-commands::%s\n' "$token"
  cat "$1"
  printf '\n::%s::\n' "$token"
}
if [ -s "$folder/err" ]; then quietly "$folder/err"; fi
lines "$ACTION_FORMAT" ''
case " ${list[*]-} " in
  *' github '*) cat "$folder/out" ;;
  *) if [ -s "$folder/out" ]; then quietly "$folder/out"; fi ;;
esac

if [ -s "$sarif" ]; then
  findings=$(node -p 'const { conflicts, tensions, notes } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).runs[0].properties; conflicts + tensions + notes' "$sarif")
  printf 'findings=%s\nsarif=%s\n' "$findings" "$sarif" >> "$GITHUB_OUTPUT"
fi
exit "$status"
