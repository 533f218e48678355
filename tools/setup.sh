# Sourced by ./run and ./test. Puts together what they need and leaves alone what is there already:
# a second run touches neither the network nor apt. POSIX sh; `here` is the checkout.

venv="$here/.venv"

say() { printf '%s\n' "$*" >&2; }
stop() { say "$1"; exit "${2:-1}"; }

# prepare KIND EXTRAS: KIND is "window" or "tests" (tools/missing.py), EXTRAS a pip suffix such as "[test]".
prepare() {
    # What is installed depends on what stands above the tools' own settings, and on where the checkout lies.
    wanted="$(awk '/^\[tool/ {exit} {print}' "$here/pyproject.toml" | cksum) $here"
    if is_ready "$1"; then compile_program; return; fi
    exec 9<"$here/pyproject.toml"
    if command -v flock >/dev/null 2>&1; then flock 9; fi
    python=$(choose_python) || stop "Brain Explorer needs Python 3.11, 3.12 or 3.13; please install one of them (on Debian or Ubuntu: apt-get install python3)."
    install_system_packages "$1"
    python=$(choose_python)
    if ! is_ready "$1"; then
        make_venv
        install_project "$1" "$2"
    fi
    compile_program
    exec 9<&-
}

works() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1; }

# A Python in PATH may be a shim that cannot start, so each is tried, not only looked for.
choose_python() {
    for name in ${BRAINEXPLORER_PYTHON:-} python3.13 python3.12 python3.11 python3 "$venv/bin/python"; do
        if command -v "$name" >/dev/null 2>&1 && works "$name"; then echo "$name"; return 0; fi
    done
    return 1
}

# The stamp is written last, so an interrupted set-up is done again. The tests' packages include the window's.
is_ready() {
    works "$venv/bin/python" || return 1
    for stamp in "$venv/.ready-$1" "$venv/.ready-tests"; do
        if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return 0; fi
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() {
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

apt_install() {
    command -v apt-get >/dev/null 2>&1 && can_be_root || return 1
    say "Installing system packages: $*"
    # The lists of a fresh machine are empty, those of an old one out of date: fetch them only when needed.
    apt_get install -y --no-install-recommends "$@" 2>/dev/null && return 0
    apt_get update && apt_get install -y --no-install-recommends "$@"
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >/dev/null; }

# Everything that is missing is asked for at once. Without the window's libraries nothing works; without those of
# the tests some of them fail, and say why.
install_system_packages() {
    must=$(missing window) || exit 1
    if [ "$1" = tests ]; then kinds="window fonts tests"; else kinds="window fonts"; fi
    if ! can_make_venv; then must="$must $(venv_package)"; fi
    packages=$(echo $must $(missing $kinds) | tr ' ' '\n' | sort -u | tr '\n' ' ')
    packages=${packages% }
    [ -n "$packages" ] || return 0
    if apt_install $packages; then return 0; fi
    say "Some system packages are missing and cannot be installed from here; ask an administrator to run: apt-get install $packages"
    [ -z "$(echo $must)" ] || exit 3
}

missing() { "$python" "$here/tools/missing.py" "$@"; }

# Debian and Ubuntu keep ensurepip in a package of its own, named after the Python's version.
venv_package() { "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'; }

# There is an environment already, or one of the ways of make_venv will lead to one.
can_make_venv() {
    works "$venv/bin/python" || "$python" -c 'import ensurepip' 2>/dev/null || command -v virtualenv >/dev/null 2>&1 \
        || "$python" -c 'import virtualenv' 2>/dev/null || "$python" -m pip --version >/dev/null 2>&1
}

make_venv() {
    if works "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1; then return 0; fi
    [ -w "$here" ] || stop "The folder $here cannot be written by you, so nothing can be set up in it; use a copy of your own."
    say "Making a Python environment in .venv"
    rm -rf "$venv"
    plain_venv && return 0
    rm -rf "$venv"
    "$python" -m virtualenv --quiet "$venv" 2>/dev/null && return 0
    virtualenv --quiet --python "$python" "$venv" 2>/dev/null && return 0
    rm -rf "$venv"
    pip_from_outside && return 0
    rm -rf "$venv"
    stop "Python cannot make an environment in .venv here; ask an administrator to run: apt-get install $(venv_package)"
}

plain_venv() { "$python" -c 'import ensurepip' 2>/dev/null && "$python" -m venv "$venv"; }

# A pip that is installed for the whole machine can fill an environment that has none of its own.
pip_from_outside() {
    "$python" -m pip --version >/dev/null 2>&1 && "$python" -m venv --without-pip "$venv" \
        && "$python" -m pip --quiet --python "$venv/bin/python" install pip
}

# Where Python is told to write no bytecode, it would else compile the whole program at every start.
compile_program() { "$venv/bin/python" -m compileall -q "$here/brainexplorer" >/dev/null 2>&1 || true; }

install_project() {
    say "Installing Python packages (about 150 MB, only the first time)"
    (cd "$here" && "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable ".$2") \
        || stop "The Python packages could not be installed; the lines above say why. Check the network and try again."
    printf '%s' "$wanted" >"$venv/.ready-$1"
}
