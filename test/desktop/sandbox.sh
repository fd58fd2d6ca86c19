#!/bin/sh
# Runs a command where it owns a display, process ids and whatever it starts:
#   sh test/desktop/sandbox.sh node --test test/keys/escape.test.mjs
# Several can run at once, each with a display of its own, and the kernel ends every process inside
# when the command ends. Files and the loopback network stay shared. Needs root or user namespaces.
set -eu
mkdir -p -m 1777 /tmp/.X11-unix
user=
[ "$(id -u)" = 0 ] || user='--user --map-root-user'
# shellcheck disable=SC2086 # no word or two
unshare $user --mount --pid --fork --mount-proc --kill-child -- sh -ec '
  mount -t tmpfs -o mode=1777 tmpfs /tmp/.X11-unix
  # Xvfb compiles its keyboard into a file named after the display, which is the same in each sandbox.
  [ ! -d /var/lib/xkb ] || mount -t tmpfs tmpfs /var/lib/xkb
  "$@"
  exit 0 # so that this shell stays process 1, which collects orphans
' sh "$@" &
# unshare ignores INT and TERM while it waits; killed, it takes everything inside with it.
trap 'kill -KILL $!' INT TERM HUP
wait $!
