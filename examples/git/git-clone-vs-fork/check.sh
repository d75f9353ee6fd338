#!/usr/bin/env bash
# needs: git go
set -euo pipefail
gocache=$(go env GOCACHE)
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

# The fork's module still has the project's path.
export GOPROXY=direct GONOSUMDB='*' GOFLAGS='-mod=mod -modcacherw' GOTOOLCHAIN=local GOMODCACHE="$work/modules" GOCACHE="$gocache"
git config --global --add url."file://$work/module".insteadOf https://example.com/you
git config --global --add url."file://$work/module".insteadOf https://example.com/acme
new_repository module
printf 'module example.com/acme.git\n' >go.mod
commit shop.go 'package shop\n\nconst Fixed = false\n' Start
git add go.mod && git commit -qm Module
git tag v1.0.0
git switch -qc fix-rounding
commit shop.go 'package shop\n\nconst Fixed = true\n' Fix
mkdir "$work/user"
cd "$work/user"
go mod init user >/dev/null 2>&1
says "module declares its path as: example.com/acme.git" go get example.com/you.git@v1.0.0
printf 'package main\n\nimport "example.com/acme.git"\n\nfunc main() { println(shop.Fixed) }\n' >main.go
go get example.com/acme.git@v1.0.0 >/dev/null 2>&1
same "the project" false "$(go run . 2>&1)"
go mod edit -replace example.com/acme.git=example.com/you.git@fix-rounding
go mod tidy >/dev/null 2>&1
same "the fork's branch" true "$(go run . 2>&1)"
says "example.com/you.git v1.0.1-0." cat go.mod
