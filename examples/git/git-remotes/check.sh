#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server you.git
new_server acme.git
new_repository seed
commit a 1 Start
git branch extra
git push -q "$work/you.git" main extra
git push -q "$work/acme.git" main
git clone -q "$work/you.git" "$work/shop"
cd "$work/shop"
same "the refspec" "+refs/heads/*:refs/remotes/origin/*" "$(git config remote.origin.fetch)"
says "remote origin already exists" git remote add origin "$work/acme.git"
git remote add upstream "$work/acme.git"
same "nothing is transferred" "" "$(git branch -r --list 'upstream/*')"
git fetch -q upstream
git remote set-url --push upstream DISABLED
refuses git push upstream main
git fetch -q upstream || fail "fetch is refused as well"
git remote rename upstream source 2>/dev/null
same "the branches follow" "source/main" "$(git branch -r --list 'source/*' | xargs)"
git remote remove source
same "removed" origin "$(git remote)"

git switch -q extra
git switch -q main
git -C "$work/you.git" branch -q -D extra
git fetch -q
same "stale" "origin/extra" "$(git branch -r --list origin/extra | xargs)"
git fetch -q --all --prune
same "pruned" "" "$(git branch -r --list origin/extra)"
says "[origin/extra: gone]" git branch -vv
same "the local branch stays" extra "$(git branch --list extra | xargs)"

git config --global url."git@github.com:acme/".insteadOf "https://github.com/acme/"
git remote add rewritten https://github.com/acme/shop.git
says "git@github.com:acme/shop.git" git remote -v

# Everything to another host.
git -C "$work/you.git" tag v1
git clone -q --mirror "$work/you.git" "$work/mirror"
new_server new.git
git -C "$work/mirror" push -q --mirror "$work/new.git"
same "all references" "$(git -C "$work/you.git" show-ref)" "$(git -C "$work/new.git" show-ref)"
