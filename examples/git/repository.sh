# shellcheck shell=bash
# Sourced by the checks of this folder: repositories in a temporary directory,
# untouched by the configuration of the machine.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" GIT_CONFIG_GLOBAL="$work/.gitconfig" GIT_CONFIG_NOSYSTEM=1
export GIT_EDITOR=: LC_ALL=C
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
git config --global user.name Ann
git config --global user.email ann@example.com
git config --global init.defaultBranch main
git config --global advice.detachedHead false
cd "$work"

# new_repository NAME: an empty repository, entered.
new_repository() {
  git init -q "$work/$1"
  cd "$work/$1"
}

# new_server NAME: an empty bare repository to push to.
new_server() {
  git init -q --bare "$work/$1"
}

# commit FILE CONTENT MESSAGE: writes the file (printf escapes) and commits it.
commit() {
  mkdir -p "$(dirname "$1")"
  printf '%b' "$2" >"$1"
  git add -- "$1"
  git commit -qm "$3"
}

fail() {
  printf 'differs: %s\n' "$1" >&2
  exit 1
}

# same WHAT WANTED GOT
same() {
  [ "$2" = "$3" ] || fail "$1
wanted: $2
got:    $3"
}

# says TEXT COMMAND...: the command prints the text, whatever its exit code.
says() {
  local text=$1 out
  shift
  out=$("$@" 2>&1) || true
  case $out in
    *"$text"*) ;;
    *) fail "\`$*\` does not say \`$text\`:
$out" ;;
  esac
}

# refuses COMMAND...: the command fails.
refuses() {
  if "$@" >/dev/null 2>&1; then fail "\`$*\` succeeds"; fi
}

subjects() {
  git log --format=%s "$@"
}
