#!/usr/bin/env bash
# Makes the Debian package and tries it: what is in it, whether it may be installed, first start, upgrade with data kept,
# removal with data kept. Installs into a root of its own (dpkg --root), so that this machine stays as it is.
#   tests/full/package.sh [preset]    default release; another one packs what that build folder holds
#   tests/full/package.sh --system    installs on this machine itself, with its dependencies, and removes it again
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/packages.sh

system=no
preset=release
for argument in "$@"; do
  case $argument in
    --system) system=yes ;;
    *) preset=$argument ;;
  esac
done
folder=build/$preset
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
check() { # check WHAT COMMAND…
  local what=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    echo "ok    $what"
  else
    echo "FAIL  $what"
    sed 's/^/      /' "$work/out" | tail -5
    failed=1
  fi
}

if [ "$preset" = release ] && [ ! -x $folder/bin/waybill ]; then
  install_missing "${build_packages[@]}"
  cmake --preset release -DWAYBILL_TESTS=OFF >/dev/null
fi
install_missing desktop-file-utils appstream dpkg-dev file
cmake --build "$folder" --target waybill waybillctl waybill-sandbox

pack() { # pack VERSION: the package's path
  cpack --config $folder/CPackConfig.cmake -G DEB -B "$work/$1" -D CPACK_PACKAGE_VERSION="$1" >"$work/pack.log" 2>&1 ||
    { cat "$work/pack.log" >&2; exit 1; }
  ls "$work/$1"/*.deb
}
deb=$(pack 0.1.0)
newer=$(pack 0.1.1)
echo "      $(basename "$deb"), $(du -h "$deb" | cut -f1)"

contents() { dpkg-deb -c "$deb" | awk '{print $6}'; }
for file in usr/bin/waybill usr/bin/waybillctl usr/bin/waybill-sandbox usr/share/applications/waybill.desktop \
  usr/share/metainfo/io.github.waybill.Waybill.metainfo.xml usr/share/icons/hicolor/scalable/apps/waybill.svg \
  lib/systemd/system/waybillctl.service usr/share/doc/waybill/copyright; do
  check "holds $file" grep -q "$file\$" <(contents)
done
for package in libqt6sql6-sqlite libqt6svg6 libqt6widgets6 libqcoro6core0; do
  check "depends on $package" grep -q "$package" <(dpkg-deb -f "$deb" Depends)
done
check "nothing of the build folder inside" bash -c "! dpkg-deb --fsys-tarfile '$deb' | tar -xO --wildcards './usr/bin/waybillctl' | grep -q '$PWD/build'"

if [ $system = yes ]; then
  root=
  as_root apt-get -qq update
  put() { as_root apt-get -qq install -y --no-install-recommends "$1"; }
  drop() { as_root apt-get -qq remove -y waybill; }
else
  root=$work/root
  mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates"
  : >"$root/var/lib/dpkg/status"
  put() { dpkg --root="$root" --force-not-root --force-depends --force-script-chrootless -i "$1"; }
  drop() { dpkg --root="$root" --force-not-root --force-script-chrootless -r waybill; }
  check "its dependencies can be had here" apt-get install --simulate --no-install-recommends "$deb"
fi
version() { dpkg-query ${root:+--admindir="$root/var/lib/dpkg"} -W -f '${Version} ${db:Status-Status}' waybill; }

export HOME=$work/home QT_QPA_PLATFORM=offscreen
mkdir -p "$HOME"
data=$work/data
check "installs" put "$deb"
check "desktop entry is valid" desktop-file-validate "$root/usr/share/applications/waybill.desktop"
check "metainfo is valid" appstreamcli validate --no-net "$root/usr/share/metainfo/io.github.waybill.Waybill.metainfo.xml"
if command -v systemd-analyze >/dev/null && [ $system = yes ]; then
  check "systemd unit is valid" systemd-analyze verify /lib/systemd/system/waybillctl.service
fi
check "waybillctl --help" "$root/usr/bin/waybillctl" --help
check "waybill --version" bash -c "'$root/usr/bin/waybill' --version | grep -q 0.1"
check "waybill-sandbox --help" "$root/usr/bin/waybill-sandbox" --help
check "the window starts and ends" bash -c "
  '$root/usr/bin/waybill' --data '$data-window' & pid=\$!
  sleep 3; kill \$pid; for i in \$(seq 50); do kill -0 \$pid 2>/dev/null || exit 0; sleep 0.1; done; kill -9 \$pid; exit 1"
check "data are made" "$root/usr/bin/waybillctl" --data "$data" settings set log/activityKept 90
check "a backup is made" "$root/usr/bin/waybillctl" --data "$data" backup "$work/kept.db"
check "upgrades" put "$newer"
check "is the newer one" bash -c "[ '$(version)' = '0.1.1 installed' ]"
check "the data are still there" bash -c "'$root/usr/bin/waybillctl' --data '$data' --format csv settings get log/activityKept | grep -q '\"\\?90'"
check "a restored backup is read" "$root/usr/bin/waybillctl" --data "$data" restore "$work/kept.db"
check "removes" drop
check "the program is gone" test ! -e "$root/usr/bin/waybill"
check "the data stay" test -s "$data/waybill.db"
[ $failed = 0 ] && echo "The package passed." || { echo "The package failed."; exit 1; }
