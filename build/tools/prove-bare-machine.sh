#!/usr/bin/env bash
# Proves that a fresh clone works on a bare Debian 12: builds one in a folder, clones the project into it, and times
# `npm start` (which has no display there and so runs the demonstration), `npm run demo` and `npm test`.
#
#   build/tools/prove-bare-machine.sh FOLDER [--worktree] [start] [demo] [test]
#
# FOLDER is made anew (an existing one is refused). --worktree copies the files as they are instead of cloning the last commit.
# Needs root and debootstrap. The bare system gets this machine's Node and npm, and its settings for reaching package sources
# (apt sources, npm configuration, certificates, proxy variables); nothing else.
set -euo pipefail

usage() {
  sed -n '2,10s/^# \{0,1\}//p' "$0"
  exit 2
}

[ $# -ge 1 ] && [ "${1#-}" = "$1" ] || usage
target=$1
shift
[ "$(id -u)" = 0 ] || { echo 'must run as root' >&2; exit 2; }
[ ! -e "$target" ] || { echo "exists already: $target" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo 'please install debootstrap' >&2; exit 2; }

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
worktree=no
steps=()
for word in "$@"; do
  case $word in
    --worktree) worktree=yes ;;
    start | demo | test) steps+=("$word") ;;
    *) usage ;;
  esac
done
[ ${#steps[@]} -gt 0 ] || steps=(start demo test)

# Mounts made below live in a mount namespace of their own and vanish with it.
if [ -z "${INSIDE_NAMESPACE:-}" ]; then
  arguments=("${steps[@]}")
  [ $worktree = no ] || arguments+=(--worktree)
  INSIDE_NAMESPACE=1 exec unshare --mount --propagation private "${BASH_SOURCE[0]}" "$target" "${arguments[@]}"
fi

report=()
timed() { # title, command…
  local title=$1 started code=0
  shift
  started=$(date +%s)
  echo
  echo "=== $title"
  "$@" || code=$?
  report+=("$(printf '%-24s %5d s   exit %d' "$title" $(($(date +%s) - started)) $code)")
  return 0
}

first_mirror() { # this machine's own source of Debian; nothing = debootstrap's default
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true; } |
    sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +([^ ]+\/debian\/?)( .*)?$/\3/p' | head -n 1
}

bare_debian() {
  local mirror
  mirror=$(first_mirror)
  mkdir -p "$target"
  debootstrap --variant=minbase bookworm "$target" ${mirror:+"$mirror"} >"$target.debootstrap.log" 2>&1 ||
    { tail -5 "$target.debootstrap.log" >&2; exit 1; }
  rm -f "$target.debootstrap.log"
}

copy_settings() { # files and folders at the same place in the bare system, where they exist here
  local place
  for place in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/apt/trusted.gpg.d \
    /usr/share/keyrings /etc/apt/keyrings /etc/resolv.conf /etc/hosts /etc/ssl /usr/share/ca-certificates \
    /usr/local/share/ca-certificates "$HOME/.npmrc" "$(npm config get globalconfig 2>/dev/null)"; do
    [ -e "$place" ] || continue
    mkdir -p "$target$(dirname "$place")"
    cp -rL --remove-destination "$place" "$target$(dirname "$place")/" 2>/dev/null || true
  done
}

copy_node() {
  local modules
  modules=$(npm root -g 2>/dev/null)
  mkdir -p "$target/usr/bin" "$target/usr/lib/node_modules"
  cp -L "$(command -v node)" "$target/usr/bin/node"
  cp -r "$modules/npm" "$target/usr/lib/node_modules/"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$target/usr/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$target/usr/bin/npx"
}

copy_project() {
  if [ $worktree = no ]; then
    git clone --quiet --no-hardlinks "$project" "$target/root/project"
  else
    mkdir -p "$target/root/project"
    (cd "$project" && git ls-files -z --cached --others --exclude-standard --deduplicate |
      tar --null --ignore-failed-read -T - -cf - 2>/dev/null) | tar -xf - -C "$target/root/project"
  fi
}

mount_kernel_folders() {
  mount -t proc proc "$target/proc"
  mount --rbind /sys "$target/sys"
  mount --rbind /dev "$target/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$target/dev/shm"
}

in_bare() { # a command in the project, with a fresh environment but this machine's way to the network
  local passed=() name
  while IFS= read -r name; do
    passed+=("$name=${!name}")
  done < <(compgen -e | grep -iE '^(https?_proxy|no_proxy|npm_config_[a-z_]+|node_extra_ca_certs|ssl_cert_(file|dir))$' || true)
  chroot "$target" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "${passed[@]}" \
    bash -c "cd /root/project && $1"
}

timed 'bare Debian 12' bare_debian
timed 'settings, Node, project' eval 'copy_settings; copy_node; copy_project'
mount_kernel_folders
in_bare 'echo "node $(node -v), npm $(npm -v 2>/dev/null), $(dpkg-query -W | wc -l) Debian packages"'
for step in "${steps[@]}"; do
  case $step in
    start) timed 'npm start' in_bare 'npm start' ;;
    demo) timed 'npm run demo' in_bare 'npm run demo' ;;
    test) timed 'npm test' in_bare 'npm test' ;;
  esac
done

echo
printf '%s\n' "${report[@]}"
echo "Debian packages now: $(chroot "$target" dpkg-query -W | wc -l). The folder stays for inspection: $target"
