#!/usr/bin/env bash
# Goes through the README's "Five minutes" and keeps what it showed in docs/five-minutes: tables as
# text, and the whole as a picture. Needs bash and curl, and port 3000.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build --quiet --release --package cargo-nostall --package nostall-examples
bin=${CARGO_TARGET_DIR:-target}/release
out=docs/five-minutes
seconds=${1:-10}
work=$(mktemp -d)
service=
mkdir -p "$out"

stop() {
    [ -z "$service" ] || { kill "$service" && wait "$service" || true; } 2>/dev/null
    service=
}
trap 'stop; rm -r "$work"' EXIT

# What it says on standard error, which is the watchdog's, goes to the file.
start() {
    "$bin/service" "${@:2}" 2>"$1" &
    service=$!
    until curl --silent --fail --output "$work/pong" localhost:3000/ping; do
        kill -0 "$service" || { cat "$1"; exit 1; }
        sleep 0.1
    done
}

prompt() {
    printf '\e[1m$ %s\e[0m\n' "$1"
}

start "$work/blocking.log"
"$bin/load" "$seconds" >"$out/blocking.txt"
stop

start "$work/mended.log" --mended
"$bin/load" "$seconds" >"$out/mended.txt"
stop

# One request at a time, so that each report is about one mistake and stands for itself.
start "$work/stalls.log"
for route in printer ledger seat; do
    curl --silent --output "$work/answer" "localhost:3000/$route"
    sleep 0.5
done
stop
cp "$work/stalls.log" "$out/stalls.txt"

"$bin/cargo-nostall" nostall --quiet --package nostall-examples --message-format short \
    >"$out/findings.txt" || [ $? = 1 ]

{
    prompt 'cargo run --release -p nostall-examples &'
    prompt "cargo run --release -p nostall-examples --bin load"
    cat "$out/blocking.txt"
    echo
    prompt 'cargo nostall -p nostall-examples --message-format short'
    "$bin/cargo-nostall" nostall --quiet --color always --package nostall-examples \
        --message-format short || [ $? = 1 ]
    echo
    prompt 'curl localhost:3000/printer'
    awk '/^nostall: one poll/ { reports++ } reports == 1' "$out/stalls.txt"
    echo
    prompt 'cargo run --release -p nostall-examples -- --mended &'
    prompt "cargo run --release -p nostall-examples --bin load"
    cat "$out/mended.txt"
} | "$bin/svg" >"$out/session.svg"

echo "the watchdog told of $(grep -c 'one poll' "$work/blocking.log" || true) stalls of the first," \
    "$(grep -c 'one poll' "$work/mended.log" || true) of the mended twin"
