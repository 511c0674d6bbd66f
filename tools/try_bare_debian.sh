#!/bin/bash
# Try the two newcomer's commands in a bare Debian: git, make, Python and nothing else.
#
#   sudo tools/try_bare_debian.sh MIRROR [SUITE] [FOLDER]
#
# MIRROR is a Debian mirror's address, SUITE bookworm unless told, FOLDER a new one for two roots
# (about 3 GB). Needs debootstrap. The clone is of HEAD: commit first.
#
#   BIND="DIR ..."   folders of this machine to show inside, read-only (a local package index)
#   PACKAGES=a,b     what the bare system has; default git,make,python3,python3-venv
#   ONLY=root|user   one of the two trials
#   ALSO=.ci/run     a further command for root, after the two
#
# pip's settings ($PIP_*, /etc/pip.conf) and the certificate bundle are carried in as they are.
set -euo pipefail

mirror=${1:?address of a Debian mirror}
suite=${2:-bookworm}
folder=${3:-/tmp/schoolguard-bare-$suite}
packages=${PACKAGES:-git,make,python3,python3-venv}
checkout=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" = 0 ] || { echo "root is needed: debootstrap and chroot" >&2; exit 1; }

mounts=()
unmount() {
    local at
    for ((at = ${#mounts[@]} - 1; at >= 0; at--)); do umount -R "${mounts[at]}" || true; done
    mounts=()
}
trap unmount EXIT

show() { # show SOURCE TARGET: bind a folder of this machine into the root
    mkdir -p "$2"
    mount --rbind "$1" "$2"
    mount --make-rslave "$2"
    mounts+=("$2")
}

enter() { # enter ROOT USER COMMAND: a login as a newcomer has it, without this machine's settings
    local root=$1 user=$2 home=/root name
    [ "$user" = root ] || home=/home/$user
    local -a env=(HOME="$home" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    for name in $(compgen -e | grep -E '^(PIP_|SSL_CERT_FILE$|REQUESTS_CA_BUNDLE$|https?_proxy$)')
    do
        env+=("$name=${!name}")
    done
    chroot --userspec="$user:$user" "$root" env -i "${env[@]}" sh -c "cd; [ ! -d schoolguard ] || cd schoolguard; $3"
}

prepare() { # prepare ROOT USER: a bare system with a fresh clone that USER owns
    local root=$1 user=$2 home=/root file
    rm -rf "$root"
    cp -a "$folder/base" "$root"
    mount -t proc proc "$root/proc"
    mounts+=("$root/proc")
    show /dev "$root/dev"
    for file in ${BIND:-}; do show "$file" "$root$file"; done
    for file in /etc/pip.conf /etc/resolv.conf "${PIP_CERT:-}" "${SSL_CERT_FILE:-}"; do
        [ -f "$file" ] || continue
        mkdir -p "$root$(dirname "$file")"
        cp -L "$file" "$root$file"
    done
    if [ "$user" != root ]; then
        home=/home/$user
        chroot "$root" useradd --create-home "$user"
    fi
    git clone --quiet --no-hardlinks "file://$checkout" "$root$home/schoolguard"
    chroot "$root" chown -R "$user:$user" "$home/schoolguard"
}

both() { # both ROOT USER [COMMAND]: the two commands and perhaps a third, each timed
    local command began
    for command in "make run" "make test" ${3:+"$3"}; do
        began=$SECONDS
        enter "$1" "$2" "$command" || { echo "FAILED as $2: $command" >&2; exit 1; }
        echo "passed as $2: $command ($((SECONDS - began)) s)"
    done
}

mkdir -p "$folder"
if [ ! -d "$folder/base" ]; then
    debootstrap --variant=minbase --include="$packages" "$suite" "$folder/making" "$mirror"
    mv "$folder/making" "$folder/base"
fi

if [ "${ONLY:-root}" = root ]; then
    echo "=== as root, who may install what is missing"
    prepare "$folder/root" root
    both "$folder/root" root "${ALSO:-}"
    unmount
fi

if [ "${ONLY:-user}" = user ]; then
    echo "=== as an ordinary user, who may not"
    prepare "$folder/user" teacher
    if said=$(enter "$folder/user" teacher "make test" 2>&1); then
        echo "FAILED: nothing was missing, so this is no bare system" >&2
        exit 1
    fi
    echo "$said"
    line=$(sed -n "s/^    su - -c '\(.*\)'$/\1/p" <<<"$said")
    [ -n "$line" ] || { echo "FAILED: no line to run was printed" >&2; exit 1; }
    [ ! -e "$folder/user/home/teacher/schoolguard/.venv" ] ||
        { echo "FAILED: half done" >&2; exit 1; }
    enter "$folder/user" root "cd / && $line" >/dev/null 2>&1 ||
        { echo "FAILED: the printed line does not work" >&2; exit 1; }
    both "$folder/user" teacher
fi
echo "=== done"
