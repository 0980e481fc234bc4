#!/usr/bin/env bash
# The whole suite under the thread sanitizer; its last line is ctest's own summary.
#
# Qt's locks and the queue between its threads live in Qt's library: the sanitizer sees them only in one that is instrumented
# itself, and takes everything that goes through an ordinary one for a race. So Qt Core, Network, Gui and Widgets are built
# first, from Debian's source of the version that is installed, once (twenty minutes, kept in build/tsan-qt); forking by clone()
# bypasses the sanitizer, so that is left out.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/packages.sh

qt=$PWD/build/tsan-qt
install_missing llvm-19 dpkg-dev patch libpcre2-dev libdouble-conversion-dev libzstd-dev libicu-dev libb2-dev libglib2.0-dev libkrb5-dev libbrotli-dev \
  libfontconfig-dev libfreetype-dev libjpeg-dev libpng-dev libgl-dev libegl-dev libx11-dev libx11-xcb-dev libxcb1-dev libxcb-icccm4-dev libxcb-image0-dev \
  libxcb-keysyms1-dev libxcb-randr0-dev libxcb-render-util0-dev libxcb-shape0-dev libxcb-shm0-dev libxcb-sync-dev libxcb-xfixes0-dev libxcb-xkb-dev \
  libxcb-xinput-dev libxcb-util-dev libxkbcommon-dev libxkbcommon-x11-dev libsm-dev libice-dev libdbus-1-dev libatspi2.0-dev
if [ ! -e "$qt/build/plugins/platforms/libqxcb.so" ] || [ ! -e "$qt/build/plugins/platforms/libqoffscreen.so" ] || [ ! -e "$qt/build/lib/libQt6Widgets.so.6" ]; then
  say "Building Qt with the thread sanitizer"
  mkdir -p "$qt/lists/partial"
  echo "deb-src http://deb.debian.org/debian $(. /etc/os-release && echo "$VERSION_CODENAME") main" >"$qt/sources.list"
  apt=(apt-get -qq -o "Dir::Etc::sourcelist=$qt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$qt/lists" -o APT::Sandbox::User=)
  "${apt[@]}" update
  rm -rf "$qt/src" "$qt/build"
  (cd "$qt" && "${apt[@]}" source --download-only "qt6-base=$(dpkg-query -W -f '${source:Version}' libqt6core6)" \
    && dpkg-source -x qt6-base_*.dsc src) >"$qt/source.log" 2>&1
  without=()
  for feature in sql testlib xml concurrent forkfd_pidfd; do without+=("-DFEATURE_$feature=OFF"); done
  cmake -S "$qt/src" -B "$qt/build" -G Ninja -DCMAKE_C_COMPILER=clang-19 -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g0 -DNDEBUG" -DFEATURE_sanitize_thread=ON -DFEATURE_xcb=ON "${without[@]}" \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF >"$qt/configure.log" 2>&1
  cmake --build "$qt/build" --target Core Network Gui Widgets QOffscreenIntegrationPlugin QXcbIntegrationPlugin >"$qt/build.log" 2>&1
fi

# Our programs only find it: the tools they start, and the other parts of Qt and its plugins, are Debian's.
build tsan -DWAYBILL_DESKTOP=ON -DWAYBILL_WERROR=ON -DCMAKE_BUILD_RPATH="$qt/build/lib" -DCMAKE_EXE_LINKER_FLAGS=-Wl,--disable-new-dtags | tail -1
# libdbus stays loaded: the sanitizer ends a program that lets go of a library it has suppressions for.
# Ten kills show each kind of step; a thousand in this slow form would take a day and show the threads nothing new.
# What a test starts and kills cannot fail it by its exit code: every process writes what it finds into a file of its own.
rm -f build/tsan/race.*
code=0
WAYBILL_KILLS=10 LD_PRELOAD=libdbus-1.so.3 QT_PLUGIN_PATH=$qt/build/plugins:$(qmake6 -query QT_INSTALL_PLUGINS) ctest --preset tsan --no-tests=error -j 2 "$@" || code=$?
for race in build/tsan/race.*; do
  [ -e "$race" ] || continue
  cat "$race"
  code=1
done
exit "$code"
