#!/usr/bin/env bash
# Runs the tests that read stacks on aarch64: on an emulated machine with Debian's kernel and C
# library, which is slow, so that a test that measures time may fail where a real one would not.
#
#   watchdog/aarch64.sh [release] [NAME...]    only tests whose names hold NAME
#
# Needs Debian 12 on x86_64, and as root once:
#   dpkg --add-architecture arm64 && apt-get update
#   apt-get install cpio gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-system-arm
#   rustup target add aarch64-unknown-linux-gnu
set -euo pipefail
cd "$(dirname "$0")/.."

target=aarch64-unknown-linux-gnu
export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

profile=
if [ "${1:-}" = release ]; then
    profile=--release
    shift
fi

# A kernel, a shell and a C library, unpacked without being installed.
kernel=$(apt-cache depends linux-image-cloud-arm64:arm64 | awk '/Depends:/ { print $2; exit }')
packages="${kernel%:*} busybox-static libc6 libgcc-s1"
(cd "$work" && for package in $packages; do
    apt-get -qq download "$package:arm64"
done && for file in *.deb; do dpkg -x "$file" debian; done)

# What the machine has: the tests, and a first process that runs them.
root=$work/root
mkdir -p "$root"/{bin,dev,lib,proc,sys,tests,tmp}
cp "$work/debian/bin/busybox" "$root/bin/"
cp -a "$work/debian/lib/aarch64-linux-gnu" "$root/lib/"
ln -s aarch64-linux-gnu/ld-linux-aarch64.so.1 "$root/lib/"
cargo test --package nostall $profile --target $target --no-run --message-format json \
    --lib --test culprits --test signals --test matrix |
    sed -n 's/.*"executable":"\([^"]*\)".*/\1/p' |
    xargs -I{} cp {} "$root/tests/"
cat > "$root/init" <<END
#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mount -t tmpfs tmp /tmp
ifconfig lo 127.0.0.1 up
for test in /tests/*; do \$test --test-threads 1 $* || echo "\$test failed" >> /tmp/failed; done
cat /tmp/failed 2>/dev/null || echo "all passed"
poweroff -f
END
chmod +x "$root/init"
(cd "$root" && find . | cpio --quiet -o -H newc | gzip -1) > "$work/initrd"

qemu-system-aarch64 -M virt -cpu max,pauth-impdef=on -smp 2 -m 3G -nographic -no-reboot \
    -kernel "$work"/debian/boot/vmlinuz-* -initrd "$work/initrd" \
    -append "console=ttyAMA0 quiet panic=-1" < /dev/null | tee "$work/log"
grep -q "^all passed" "$work/log"
