#!/usr/bin/env bash
# needs: git go
set -euo pipefail
gocache=$(go env GOCACHE)
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

# Go reads versions from tags, straight from the repository.
export GOPROXY=direct GONOSUMDB='*' GOFLAGS='-mod=mod -modcacherw' GOTOOLCHAIN=local GOMODCACHE="$work/modules" GOCACHE="$gocache"
export GOVCS='*:all' GIT_TERMINAL_PROMPT=0
git config --global url."file://$work/lib".insteadOf https://example.com/lib
git config --global protocol.file.allow always
new_repository lib
printf 'module example.com/lib.git\n' >go.mod
mkdir tools
printf 'module example.com/lib.git/tools\n' >tools/go.mod
printf 'package lib\n' >lib.go
cp lib.go tools/
git add . && git commit -qm Start
git tag v1.4.0
git tag 1.5.0
git tag v1.6
git tag tools/v0.2.0
commit lib.go 'package lib\n\nconst X = 1\n' More
mkdir "$work/user"
cd "$work/user"
go mod init user >/dev/null 2>&1
got() { go list -m -f '{{.Version}}' "$1"; }
go get example.com/lib.git@latest >/dev/null 2>&1
same "v1.4.0, not 1.5.0 or v1.6" v1.4.0 "$(got example.com/lib.git)"
go get example.com/lib.git/tools@latest >/dev/null 2>&1
same "the directory's tag" v0.2.0 "$(got example.com/lib.git/tools)"
go get example.com/lib.git@main >/dev/null 2>&1
case $(got example.com/lib.git) in v1.4.1-0.*-*) ;; *) fail "no pseudo-version: $(got example.com/lib.git)" ;; esac
git -C "$work/lib" tag v2.0.0
says "module path must match major version" go get example.com/lib.git@v2.0.0

# A moved tag: the hash in go.sum is that of the first content.
go get example.com/lib.git@v1.4.0 >/dev/null 2>&1
git -C "$work/lib" tag -f v1.4.0 main >/dev/null
go clean -modcache
says "checksum mismatch" go mod download example.com/lib.git
says "SECURITY ERROR" go mod download example.com/lib.git

# Since Go 1.24 the binary knows the tag it is built from.
new_repository app
printf 'module example.com/app\n\ngo 1.24\n' >go.mod
printf 'package main\n\nfunc main() {}\n' >main.go
git add . && git commit -qm Start && git tag v1.2.3
go build -o "$work/app.bin" .
says "example.com/app	v1.2.3" go version -m "$work/app.bin"
echo '// edited' >>main.go
go build -o "$work/app.bin" .
says "v1.2.3+dirty" go version -m "$work/app.bin"
