#!/usr/bin/env bash
# Opens imgreview on the folders given, or on a demo collection it makes; installs what is needed.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

has_display() {
    [ "$(uname -s)" != Linux ] ||
        [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]
}

if has_display; then
    prepare run
else
    # The command line needs none of the window's libraries.
    python="$(find_python)"
    make_venv "$python"
    install_packages run
fi

if [ "$#" -eq 0 ]; then
    demo="$("$venv/bin/imgreview" demo)"
    set -- "$demo"
    say "no folder was given, so here is a demo collection to try things on: $1"
fi

if ! has_display; then
    say "there is no display here, so the window cannot open; the same search works in a terminal:"
    printf -v command '%q ' "$venv/bin/imgreview" scan "$@"
    printf '  %s\n' "$command" >&2
    exit 2
fi
exec "$venv/bin/imgreview" "$@"
