#!/usr/bin/env bash
# needs: git go
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gocache=$(go env GOCACHE)
. "$here/../repository.sh"
export GOCACHE="$gocache" GOFLAGS="-mod=mod -ldflags=-w" GOTOOLCHAIN=local CGO_ENABLED=0
cp "$here/judge.sh" "$work/judge.sh"
cp "$here/zz_bisect_test.go.txt" "$work/zz_bisect_test.go"
chmod +x "$work/judge.sh"

# A history in which commits lack the package, do not compile, or have tests
# that do not compile.
new_repository shop
go mod init example >/dev/null 2>&1
total() { printf 'package price\n\nfunc Total(n, each int) int { return %s }\n' "$1"; }
git add . && git commit -qm "Module"
commit price/total.go "$(total 'n*each')" "Add total"
git tag v1.2.0
commit notes 1 "Notes"
commit price/total.go "$(total 'n*each +')" "Break the build"
commit price/total.go "$(total 'n*each')" "Mend the build"
commit price/old_test.go 'package price\n\nvar _ = Missing()\n' "Break the tests"
git mv price money && git commit -qm "Move the package away"
git mv money price && git rm -qf price/old_test.go && git commit -qm "And back"
commit notes 2 "Notes again"
commit price/total.go "$(total '(n-1)*each')" "Count from zero"
culprit=$(git rev-parse HEAD)
commit price/old_test.go 'package price\n\nvar _ = Missing()\n' "Break the tests again"
commit notes 3 "More notes"
git rm -q price/old_test.go && git commit -qm "Mend the tests"
commit notes 4 "Last notes"

# find_culprit GOOD: the script's verdict; nothing is left in the tree.
find_culprit() {
  git bisect start HEAD "$1" >/dev/null
  git bisect run sh "$work/judge.sh" >"$work/out" 2>&1 || true
  same "the commit found from $1" "$culprit" "$(git rev-parse bisect/bad)"
  grep -q "is the first bad commit" "$work/out" || fail "no verdict"
  git bisect log >"$work/log"
  git bisect reset >/dev/null 2>&1
  same "nothing is left in the tree" "" "$(git status --short)"
}
find_culprit v1.2.0
find_culprit "$culprit~2"

# Compiling without the tests is not enough: good code counts as bad.
sed 's,go test -c -o /dev/null ./price,go build ./...,' "$work/judge.sh" >"$work/naive.sh"
chmod +x "$work/naive.sh"
git checkout -q "$(git log --format=%H --grep='^Break the tests$')"
code=0 && "$work/judge.sh" >/dev/null 2>&1 || code=$?
same "tests that do not compile are skipped" 125 "$code"
code=0 && "$work/naive.sh" >/dev/null 2>&1 || code=$?
same "go build lets them pass as bad" 1 "$code"
git checkout -q main

# A log can be replayed.
git bisect replay "$work/log" >/dev/null 2>&1
same "the replayed verdict" "$culprit" "$(git rev-parse bisect/bad)"
git bisect reset >/dev/null 2>&1

# A name that matches nothing is "good".
go test -run '^TestNobodyWrote$' ./price >/dev/null || fail "no test is an error"

# 128 ends the search; skipping everything only lists the suspects.
git bisect start HEAD v1.2.0 >/dev/null
says "exit code 128" git bisect run sh -c 'exit 128'
git bisect reset >/dev/null 2>&1
git bisect start HEAD v1.2.0 >/dev/null
says "The first bad commit could be any of" git bisect run sh -c 'exit 125'
git bisect reset >/dev/null 2>&1

# Old and new, and the main line only.
git bisect start --term-old=slow --term-new=fast >/dev/null
git bisect fast HEAD >/dev/null
git bisect slow v1.2.0 >/dev/null
git bisect reset >/dev/null 2>&1
new_repository merges
commit a 1 Good
git switch -qc feature
commit a 2 "Half done"
commit a 3 Done
git switch -q main
commit b 1 Other
git merge -q --no-ff -m "Merge feature" feature
git bisect start --first-parent HEAD HEAD~2 >/dev/null
git bisect run sh -c 'grep -q 1 a' >/dev/null 2>&1
same "the main line's commit" "Merge feature" "$(git log -1 --format=%s bisect/bad)"

# Forty commits: five or six steps.
new_repository forty
commit a 1 Start
git tag good
for i in $(seq 40); do git commit -q --allow-empty -m "$i"; done
git bisect start >/dev/null
git bisect bad >/dev/null
says "19 revisions left to test after this (roughly 4 steps)" git bisect good good
