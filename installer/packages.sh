# What Debian 12 needs, by purpose. Sourced by run and test; nothing else names packages.
# shellcheck shell=bash disable=SC2034
build_packages=(
  clang-19 cmake ninja-build pkg-config mold git ca-certificates
  qt6-base-dev qt6-networkauth-dev qt6-l10n-tools qt6-tools-dev qcoro-qt6-dev qtkeychain-qt6-dev
  libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 libsecret-1-0 libsodium-dev libssl-dev libsystemd-dev zlib1g-dev libgl-dev)
test_packages=(
  librapidcheck-dev libclang-rt-19-dev openssl procps postgresql postgresql-client util-linux dbus gnome-keyring libsecret-tools python3
  xvfb openbox trayer fonts-dejavu-core at-spi2-core python3-pyatspi gir1.2-atspi-2.0)
full_packages=(llvm-19 desktop-file-utils appstream dpkg-dev file)

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }

as_root() {
  if [ "$(id -u)" = 0 ]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    echo "This needs packages that are not installed, and there is neither root nor sudo here: $*" >&2
    exit 1
  fi
}

# Installs those of the named packages that are missing; does not touch the network when none is.
install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  if [ ${#missing[@]} = 0 ]; then
    return
  fi
  say "Installing ${#missing[@]} packages: ${missing[*]}"
  as_root apt-get -qq update
  as_root apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [cmake options…]: configures where that has not been done and builds.
build() {
  local preset=$1
  shift
  say "Building ($preset)"
  cmake --preset "$preset" "$@" >"build-$preset.log" 2>&1 || { cat "build-$preset.log"; rm -f "build-$preset.log"; exit 1; }
  rm -f "build-$preset.log"
  cmake --build --preset "$preset"
}
