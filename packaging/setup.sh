#!/bin/bash
# Installs what Debian 12 needs to build, test, lint and run Vodhuk. Says nothing and does nothing if all is there.
set -euo pipefail

build=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       qt6-svg-dev libgl-dev libicu-dev libstemmer-dev libsqlite3-dev libqpdf-dev libxlsxwriter-dev libroaring-dev
       libmd4c-dev libzip-dev libcli11-dev)
run=(libqt6sql6-sqlite qt6-wayland fonts-noto-core)
test=(libboost-test-dev poppler-utils qpdf unzip sqlite3 git fonts-noto-cjk)
lint=(clang-19 clang-tidy-19 clang-format-19 libclang-rt-19-dev)

missing=()
for package in "${build[@]}" "${run[@]}" "${test[@]}" "${lint[@]}"; do
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

asRoot=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "setup.sh: become root, or install sudo: ${missing[*]} are missing" >&2; exit 1; }
    asRoot=(sudo)
fi
"${asRoot[@]}" apt-get update
"${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
