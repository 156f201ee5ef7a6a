#!/bin/sh
# Installs, uses, upgrades, removes and purges the .deb. To be run as root in a Debian that has none of it and may be
# thrown away:   test_deb.sh gemma-desktop_VERSION_amd64.deb
# Ends with 0 if all of it went as it should; says what it saw.
set -eu
deb=$(readlink -f "$1")
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
export DEBIAN_FRONTEND=noninteractive GEMMA_DESKTOP_HOME="$work/home"
data=$GEMMA_DESKTOP_HOME/data
id=io.github.gemma_desktop.gemma_desktop
wrong() { echo "WRONG  $1" >&2; exit 1; }
seen() { echo "ok  $1"; }

apt-get update -qq
apt-get install -y -qq --no-install-recommends desktop-file-utils shared-mime-info xvfb xdotool binutils python3 >/dev/null

# An older version: the same files under a smaller number, and one that the newer one does not have.
mkdir "$work/older"
dpkg-deb -R "$deb" "$work/older"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/older/DEBIAN/control"
echo old >"$work/older/usr/lib/gemma-desktop/_internal/only-in-the-older-one"
dpkg-deb -Znone --root-owner-group --build "$work/older" "$work/older.deb" >/dev/null
rm -r "$work/older"

apt-get install -y -qq --no-install-recommends "$work/older.deb" >/dev/null || wrong "it does not install"
seen "the older version is installed, with $(dpkg-query -W -f '${Depends}' gemma-desktop | tr ',' '\n' | wc -l) dependencies"
gemma-desktop ask --temperature 0 "What is the capital of France?" | grep -q Paris || wrong "no answer after installing"
mkdir -p "$data" && echo "mine" >"$data/mine"
seen "gemma-desktop on the PATH answers"

apt-get install -y -qq --no-install-recommends "$deb" >/dev/null || wrong "it does not upgrade"
[ ! -e /usr/lib/gemma-desktop/_internal/only-in-the-older-one ] || wrong "a file of the older version is left"
[ "$(dpkg-query -W -f '${Version}' gemma-desktop)" != 0.0.1 ] || wrong "the older version is still there"
grep -q mine "$data/mine" || wrong "the upgrade touched the user's data"
seen "upgraded to $(gemma-desktop --version); the user's data are as they were"

python3 "$here/../bundle/check.py" /usr/lib/gemma-desktop
desktop-file-validate "/usr/share/applications/$id.desktop" || wrong "the desktop file is not valid"
grep -q "^application/x-gguf:\*.gguf\|:application/x-gguf:\*.gguf" /usr/share/mime/globs2 || wrong "GGUF files have no type"
grep -q "application/x-gguf=$id.desktop" /usr/share/applications/mimeinfo.cache || wrong "GGUF files open nothing"
seen "GGUF files have a type and open with Gemma Desktop; $(find /usr/share/icons -name "$id.*" | wc -l) icons"
find /usr/lib/gemma-desktop -newer "$work/home" -type f | grep . && wrong "it wrote into its own folder"
seen "nothing was written into /usr/lib/gemma-desktop"

apt-get remove -y -qq gemma-desktop >/dev/null
[ ! -e /usr/lib/gemma-desktop ] && [ ! -e /usr/bin/gemma-desktop ] || wrong "files are left after removing"
apt-get install -y -qq --no-install-recommends "$deb" >/dev/null
apt-get purge -y -qq gemma-desktop >/dev/null
find /usr /etc /var/lib/dpkg/info -name '*gemma[-_]desktop*' | grep . && wrong "files are left after purging"
grep -q mine "$data/mine" || wrong "removing touched the user's data"
seen "removed and purged; nothing is left but the user's data"
rm -rf "$work"
