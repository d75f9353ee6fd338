#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server shop.git
new_repository shop
git remote add origin "$work/shop.git"
commit a 1 Start
git tag -a v1.2.3 -m "Release 1.2.3"
git tag light
same "an object" tag "$(git cat-file -t v1.2.3)"
same "only a name" commit "$(git cat-file -t light)"
same "its commit" "$(git rev-parse HEAD)" "$(git rev-parse 'v1.2.3^{commit}')"
git tag v1.9.0
git tag v1.10.0
same "sorted as versions" "v1.10.0 v1.9.0" \
  "$(git tag --list --sort=-v:refname 'v1.*' | head -n 2 | xargs)"
git tag -d v1.9.0 v1.10.0 >/dev/null
git push -q origin main
same "tags stay at home" "" "$(git -C "$work/shop.git" tag)"
git push -q --follow-tags origin main
same "only the annotated one follows" v1.2.3 "$(git -C "$work/shop.git" tag)"
commit a 2 More
git tag later
same "describe goes by annotated tags" v1.2.3-1 "$(git describe | sed 's/-g.*//')"
same "unless --tags" later "$(git describe --tags)"
git tag -d later >/dev/null
echo dirty >a
says "-dirty" git describe --tags --dirty
git restore a
git branch v1.2.3
says "refname 'v1.2.3' is ambiguous" git rev-parse v1.2.3
git branch -q -D v1.2.3
git switch -q --detach v1.2.3
refuses git symbolic-ref -q HEAD
git switch -q main

# Moving a published tag.
git clone -q "$work/shop.git" "$work/bob"
git tag -f -a v1.2.3 -m Again >/dev/null 2>&1
git push -q --force origin v1.2.3
cd "$work/bob"
old=$(git rev-parse v1.2.3)
git fetch -q
same "a clone keeps the old one" "$old" "$(git rev-parse v1.2.3)"
says "would clobber existing tag" git fetch --tags
