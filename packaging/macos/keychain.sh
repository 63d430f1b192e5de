#!/bin/bash
# Puts the signing certificate and the notary key into a new keychain. Needs the environment variables
# CERTIFICATE (base64 of a .p12), CERTIFICATE_PASSWORD, NOTARY_KEY (a .p8), NOTARY_KEY_ID and NOTARY_ISSUER.
set -euo pipefail
: "${CERTIFICATE:?}" "${CERTIFICATE_PASSWORD:?}" "${NOTARY_KEY:?}" "${NOTARY_KEY_ID:?}" "${NOTARY_ISSUER:?}"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain=$folder-coach.keychain-db
password=$(openssl rand -hex 16)
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
base64 --decode <<<"$CERTIFICATE" >"$folder/certificate.p12"
security import "$folder/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
printf '%s' "$NOTARY_KEY" >"$folder/key.p8"
xcrun notarytool store-credentials coach --key "$folder/key.p8" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
