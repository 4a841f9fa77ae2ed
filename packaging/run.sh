#!/bin/bash
# Shows what the program does: run.sh BINARY FOLDER
# The sample catalogue opens in the window; without a display its briefing and charts are written into FOLDER.
set -euo pipefail

vodhuk=$1
folder=$2
sample=$folder/sample.vodhuk

mkdir -p "$folder"
[ -e "$sample" ] || "$vodhuk" new "$sample" --sample

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec "$vodhuk" "$sample"
fi

"$vodhuk" report "$sample" --to "$folder/briefing.pdf"
for kind in timeline actors instruments matrix; do
    "$vodhuk" chart "$sample" --kind "$kind" --to "$folder/$kind.svg"
done
echo "There is no display, so the sample catalogue, its briefing and its charts are files:"
ls -1 "$sample" "$folder"/*.pdf "$folder"/*.svg
