#!/usr/bin/env bash
# Checks and tests imgreview; installs what that needs. Arguments go to pytest (-n 0: one process).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
prepare test

cd "$root"
unset IMGREVIEW_HOME DISPLAY WAYLAND_DISPLAY
export QT_QPA_PLATFORM=offscreen
failed=""

check() {
    printf '== %s\n' "$*"
    local tool="$1"
    shift
    "$venv/bin/$tool" "$@" || failed="$failed $tool"
}

check ruff check
check ruff format --check
check mypy
check lint-imports

printf '== pytest\n'
if [ -n "$failed" ]; then printf 'FAILED before the tests:%s\n' "$failed"; fi
# A folder of its own: what other runs left in the shared one (very deep trees among it) is theirs.
scratch="$(mktemp -d)"
trap 'chmod -R u+rwX "$scratch" 2>/dev/null; rm -rf "$scratch"' EXIT
tests=0
"$venv/bin/python" -m pytest --basetemp="$scratch/tests" -n 2 "$@" || tests=$?
if [ "$tests" -ne 0 ]; then exit "$tests"; fi
[ -z "$failed" ]
