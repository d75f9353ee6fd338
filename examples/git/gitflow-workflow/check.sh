#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server shop.git
new_repository shop
git remote add origin "$work/shop.git"
commit vat.go '19\n' "Start"
git tag -a v1.0.0 -m v1.0.0
git switch -qc develop
commit feature 1 "Feature for 1.1"
git switch -q -c release/1.1.0
git switch -q develop
commit next 1 "Feature for 1.2"
git switch -q release/1.1.0
commit version 1.1.0 "Set version"

# #region shown
git switch main
git merge --no-ff -m "Release 1.1.0" release/1.1.0
git tag -a v1.1.0 -m "v1.1.0"
git switch develop
git merge --no-ff -m "Merge release 1.1.0 back" v1.1.0
git branch -d release/1.1.0
# #endregion shown
same "main is what was tested" "" "$(git diff main v1.1.0)"
same "only the release reached main" "feature vat.go version" "$(git ls-tree --name-only main | xargs)"

git switch -c hotfix/1.1.1 v1.1.0
echo 7 >vat.go
# #region shown-2
git commit -am "Fix VAT for exempt goods"
git switch main
git merge --no-ff -m "Hotfix 1.1.1" hotfix/1.1.1
git tag -a v1.1.1 -m "v1.1.1"
git switch develop
git merge --no-ff -m "Merge hotfix 1.1.1 back" v1.1.1
git branch -d hotfix/1.1.1
git push origin main develop v1.1.0 v1.1.1
# #endregion shown-2
same "the fix is in both" "7 7" "$(git show main:vat.go) $(git show develop:vat.go)"
says "v1.1.1-" git describe develop
same "pushed" "v1.1.1" "$(git -C "$work/shop.git" describe main)"

# Merging the branch instead of the tag hides the version from describe.
git reset -q --hard "$(git log --format=%H --grep '^Feature for 1.2' -1)"
git merge -q --no-edit "v1.1.0^2"
same "an older version" v1.0.0 "$(git describe --abbrev=0)"
