#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server acme.git
new_repository seed
commit a 1 Start
git tag -a v1 -m v1
commit a 2 More
git branch feature HEAD~1
git push -q "$work/acme.git" main feature v1
git clone -q --bare "$work/acme.git" "$work/you.git"

git clone -q "$work/you.git" "$work/shop"
cd "$work/shop"
git remote add upstream "$work/acme.git"
git fetch -q upstream
git switch -q -c fix-rounding upstream/main
echo fixed >fix && git add fix
git commit -qm "Round half up"
git push -q -u origin fix-rounding

# Weeks later.
cd "$work/seed"
commit b 1 Later
git push -q "$work/acme.git" main
cd "$work/shop"
git fetch -q upstream
git rebase -q upstream/main
git push -q --force-with-lease
git push -q origin upstream/main:main
same "the branch is on top" "Round half up
Later" "$(subjects -2 origin/fix-rounding)"
same "the fork's main followed" "$(git rev-parse upstream/main)" \
  "$(git -C "$work/you.git" rev-parse main)"

# A commit on the fork's main gets in the way.
git switch -q main
commit mine 1 Mine
git push -q --force origin main
cd "$work/seed"
commit b 2 "Later still"
git push -q "$work/acme.git" main
cd "$work/shop"
git fetch -q upstream
says "non-fast-forward" git push origin upstream/main:main

# Shallow and partial clones.
git clone -q --depth 1 "file://$work/acme.git" "$work/shallow"
cd "$work/shallow"
refuses git describe
refuses git merge-base main origin/feature
git fetch -q --unshallow
says "v1-" git describe
git -C "$work/acme.git" config uploadpack.allowFilter true
git clone -q --filter=blob:none "file://$work/acme.git" "$work/partial"
cd "$work/partial"
same "all commits are there" 4 "$(git rev-list --count HEAD)"
refuses env GIT_NO_LAZY_FETCH=1 git cat-file -e HEAD~3:a
git cat-file -e HEAD~3:a
