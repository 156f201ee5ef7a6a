#!/bin/sh
# For a machine that is thrown away afterwards: puts the certificate that signs and the notary's credentials where sign.sh
# looks for them. Reads CERTIFICATE (a .p12 in base64), CERTIFICATE_PASSWORD, NOTARY_KEY (the text of a .p8), NOTARY_KEY_ID
# and NOTARY_ISSUER; the credentials are then called gemma-desktop.
set -eu

for name in CERTIFICATE CERTIFICATE_PASSWORD NOTARY_KEY NOTARY_KEY_ID NOTARY_ISSUER; do
    eval "value=\${$name:-}"
    [ -n "$value" ] || { echo "keychain.sh: $name is not given, so nothing can be signed" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
keychain=$HOME/Library/Keychains/release.keychain-db
password=$(openssl rand -base64 24)

security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security list-keychains -d user -s "$keychain" login.keychain-db
printf '%s' "$CERTIFICATE" | base64 --decode >"$work/certificate.p12"
security import "$work/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
# Else the system asks, in a window, whether codesign may use the key.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null

printf '%s' "$NOTARY_KEY" >"$work/key.p8"
xcrun notarytool store-credentials gemma-desktop --keychain "$keychain" \
    --key "$work/key.p8" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
