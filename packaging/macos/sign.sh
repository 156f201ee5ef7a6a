#!/bin/sh
# Signs the application for macOS from the inside out, has Apple notarise it, and packs it as a .dmg that opens offline too.
#
#   MACOS_IDENTITY="Developer ID Application: NAME (TEAM)"   who signs; its certificate is in the keychain
#   MACOS_NOTARY_PROFILE=NAME    what `xcrun notarytool store-credentials NAME` has stored in the keychain
#   MACOS_KEYCHAIN=FILE          that keychain, where it is another than the user's own (keychain.sh makes one)
#   packaging/macos/sign.sh "dist/Gemma Desktop.app" dist/Gemma-Desktop-VERSION-macos-ARCH.dmg
#
# Ends with 2 where something that it needs is not given, before anything is touched.
set -eu

refuse() { echo "sign.sh: $1" >&2; exit 2; }
[ $# = 2 ] || refuse "give the application and the .dmg to make"
app=$1
dmg=$2
[ -d "$app/Contents/MacOS" ] || refuse "$app is no application: run make bundle on a Mac first"
[ -n "${MACOS_IDENTITY:-}" ] || refuse "MACOS_IDENTITY names no certificate to sign with (security find-identity -v -p codesigning)"
[ -n "${MACOS_NOTARY_PROFILE:-}" ] || refuse "MACOS_NOTARY_PROFILE names no stored credentials (xcrun notarytool store-credentials)"
for tool in codesign xcrun ditto hdiutil spctl; do
    command -v "$tool" >/dev/null || refuse "$tool was not found: this runs on a Mac with Xcode's command line tools"
done
entitlements=$(dirname "$0")/entitlements.plist
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign() { codesign --force --timestamp --options runtime --sign "$MACOS_IDENTITY" "$@"; }

# Only programs have entitlements: libraries live by those of the program that loads them.
is_code() { case $(file -b "$1") in *Mach-O*) return 0 ;; *) return 1 ;; esac; }

# Libraries first, the deepest first; then frameworks, which seal what lies in them; then the programs, the application last.
find "$app/Contents" -type f ! -path "$app/Contents/MacOS/*" | awk '{ print gsub("/", "/") " " $0 }' | sort -rn |
    cut -d ' ' -f 2- >"$work/files"
while IFS= read -r path; do
    if is_code "$path"; then sign "$path"; fi
done <"$work/files"
find "$app/Contents" -depth -type d -name '*.framework' >"$work/frameworks"
while IFS= read -r path; do sign "$path"; done <"$work/frameworks"
for program in "$app"/Contents/MacOS/*; do
    if is_code "$program"; then sign --entitlements "$entitlements" "$program"; fi
done
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$MACOS_NOTARY_PROFILE" ${MACOS_KEYCHAIN:+--keychain "$MACOS_KEYCHAIN"} --wait
}

# Apple looks at a copy; the ticket is then put into the application itself, so that no network is needed to open it.
ditto -c -k --keepParent "$app" "$work/application.zip"
notarise "$work/application.zip"
xcrun stapler staple "$app"

mkdir "$work/image"
ditto "$app" "$work/image/$(basename "$app")"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -ov -format UDZO -volname "Gemma Desktop" -srcfolder "$work/image" "$dmg"
codesign --force --timestamp --sign "$MACOS_IDENTITY" "$dmg"
notarise "$dmg"
xcrun stapler staple "$dmg"
spctl --assess --type open --context context:primary-signature "$dmg"
echo "$dmg is signed, notarised and stapled"
