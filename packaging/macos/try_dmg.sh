#!/bin/bash
# Copies the program from the disk image, as people do, and tries it: try_dmg.sh IMAGE PICTURE. With a certificate,
# Gatekeeper must accept it; without one, only its signature is checked.
set -euo pipefail
image=$(realpath "${1:?try_dmg.sh IMAGE PICTURE}") picture=${2:?try_dmg.sh IMAGE PICTURE}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
hdiutil attach -nobrowse -readonly -mountpoint "$folder/image" "$image"
cp -R "$folder/image/Interval Coach.app" "$folder/"
hdiutil detach "$folder/image"
program="$folder/Interval Coach.app/Contents/MacOS/coach"
codesign --verify --deep --strict "$folder/Interval Coach.app"
if [ -n "${COACH_SIGN_IDENTITY:-}" ] && [ -n "${COACH_NOTARY_PROFILE:-}" ]; then
    xcrun stapler validate "$folder/Interval Coach.app"
    spctl --assess --verbose --type execute "$folder/Interval Coach.app"
fi
"$program" self-check
"$program" --data-dir "$folder/data" &
process=$!
for _ in $(seq 60); do
    kill -0 "$process" || { echo "The program ended before it had a window." >&2; exit 1; }
    if swift "$here/windows_of.swift" "$process"; then found=yes && break; fi
    sleep 1
done
screencapture -x "$picture"
kill "$process"
wait "$process" || true
[ -n "${found:-}" ] || { echo "The program shows no window." >&2; exit 1; }
[ -f "$folder/data/diary.db" ] || { echo "The window made no diary." >&2; exit 1; }
echo "The signature, the self-check and the window are fine."
