#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository words
commit a 'base\n' Base
git switch -qc x
commit a 'from x\n' "X changes a"
commit x 1 "X adds x"
git switch -q main
commit a 'from main\n' "Main changes a"
git merge -q -s ours --no-edit x
same "-s ours takes nothing" "a" "$(echo *)"
git reset -q --hard HEAD^
git merge -q -X ours --no-edit x
same "-X ours settles only the conflict" "a x from main" "$(echo *) $(cat a)"
git reset -q --hard HEAD^
git merge -q -X theirs --no-edit x
same "-X theirs the other way" "from x" "$(cat a)"
refuses git merge -s theirs --no-edit x

# Renames: ort follows, resolve does not.
new_repository renames
commit retry.go '1\n2\n3\n4\n5\n' Base
git switch -qc move
git mv retry.go backoff.go
git commit -qm Move
git switch -q main
commit retry.go '1\n2\n3\n4\nfive\n' Edit
git merge -q --no-edit move
same "the edit reached the new file" five "$(tail -n 1 backoff.go)"
git reset -q --hard HEAD^
refuses git merge -s resolve --no-edit move
git merge --abort
git merge-tree --write-tree main move >/dev/null || fail "merge-tree sees a conflict"
same "and it touched no file" "retry.go" "$(echo *)"

# Octopus.
new_repository octopus
commit base '1\n' Base
for b in one two; do
  git switch -q -c "$b" main
  commit "$b" 1 "$b"
done
git switch -q main
commit main 1 Main
git switch -q -c clash
commit one 2 "Clash with one"
git switch -q main
git merge -q --no-edit one two >/dev/null
same "three parents" 3 "$(git log -1 --format=%p | wc -w)"
git reset -q --hard HEAD^
refuses git merge --no-edit one two clash

# Space changes.
new_repository spaces
commit a 'if x {\n    y()\n}\n' Base
git switch -qc indent
commit a 'if x {\n\ty()\n}\n' Indent
git switch -q main
commit a 'if x {\n    z()\n}\n' Edit
refuses git merge --no-edit indent
git merge --abort
git merge -q -X ignore-space-change --no-edit indent
grep -q 'z()' a || fail "the edit is lost"

# A project in a subdirectory.
new_repository lib
commit lib.go 1 Lib
new_repository app
commit main.go 1 App
git fetch -q "$work/lib" main:lib/main
refuses git merge --no-edit lib/main
git merge -q -s ours --no-commit --allow-unrelated-histories lib/main
git read-tree --prefix=third_party/lib/ -u lib/main
git commit -qm "Import lib"
cd "$work/lib"
commit lib.go 2 "Lib 2"
cd "$work/app"
git fetch -q "$work/lib" main:lib/main
git merge -q -X subtree=third_party/lib --no-edit lib/main
same "updated in its directory" 2 "$(cat third_party/lib/lib.go)"
