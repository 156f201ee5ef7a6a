#!/bin/sh
# The system libraries that the Python packages need but cannot bring along.
#   system-libraries.sh run     to build and run the application
#   system-libraries.sh test    the same, and what the tests use (a synthesiser as the speaker, a D-Bus)
#   system-libraries.sh bundle  what `make bundle` and `make packages` use: Python's library, a screen that nobody sees,
#                               keys and mouse for it, and what judges desktop files
# Installs what is missing where the user may (root, or sudo without a password); otherwise names it in one line.
# Quick when nothing is missing. Knows Debian and its relatives; elsewhere it leaves the choice to the user.
set -eu

# g++: llama.cpp is compiled here. The xcb and GL libraries: Qt's window. libportaudio2: the microphone.
run="g++ make python3-venv libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
     libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libdbus-1-3 libfontconfig1 libglib2.0-0
     fonts-dejavu-core libportaudio2"
test="dbus espeak-ng procps"

bundle="binutils libpython3-dev xvfb xauth xdotool desktop-file-utils appstream dpkg-dev libdeflate-tools"

wanted=$run
if [ "${1:-run}" = bundle ]; then wanted="$run $bundle"; fi
if [ "${1:-run}" = test ]; then wanted="$run $test"; fi

command -v dpkg-query >/dev/null 2>&1 || exit 0
missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
# A Python that is not Debian's brings its own venv module.
if python3 -c 'import ensurepip, venv' 2>/dev/null; then missing=$(echo "$missing" | sed 's/ python3-venv//'); fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "Some system libraries are missing. Install them with: sudo apt-get install$missing" >&2
    exit 1
fi
echo "Installing system libraries:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # package names are words
$as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
