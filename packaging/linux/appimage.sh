#!/bin/bash
# Makes an AppImage from the .tar.xz in dist: appimage.sh APPIMAGETOOL. It contains Python, Qt and NumPy; like
# the archive, it uses the system's libraries for windows and sound.
set -euo pipefail
tool=$(realpath "${1:?appimage.sh APPIMAGETOOL}")
cd "$(dirname "$0")/../.."
archive=$(ls dist/interval-coach_*_x86_64.tar.xz)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/usr"
tar --extract --xz --strip-components=1 --directory="$folder/usr" --file="$archive"
cp "$folder/usr/share/applications/interval-coach.desktop" "$folder/usr/share/icons/hicolor/256x256/apps/interval-coach.png" "$folder/"
ln -s usr/bin/coach "$folder/AppRun"
ln -s interval-coach.png "$folder/.DirIcon"
chmod +x "$tool"
ARCH=x86_64 "$tool" --appimage-extract-and-run "$folder" "${archive%.tar.xz}.AppImage"
