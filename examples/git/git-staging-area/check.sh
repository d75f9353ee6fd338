#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

export TMPDIR=$work
new_repository shop
commit price.go 'func Gross(net int) int {\n\treturn net * 119 / 100\n}\n\n\n\n\n\n\n\nvar note = "a"\n' Start
sed -i 's/119/120/; s/"a"/"b"/' price.go
printf 'y\nn\n' | git add -p price.go >/dev/null
same "both letters" "MM price.go" "$(git status --short)"
same "not staged" '+var note = "b"' "$(git diff | grep '^+v')"
same "staged" '120' "$(git diff --staged | grep -o '^+.*120' | grep -o 120)"

# The staged state, tested elsewhere: no new file comes along, nothing moves.
echo junk >untracked.go
# #region shown
dir=$(mktemp -d)
git checkout-index -a --prefix="$dir/"
# #endregion shown
same "only what is staged" price.go "$(ls "$dir")"
grep -q '"a"' "$dir/price.go" || fail "an unstaged edit came along"
same "the tree is as before" "MM price.go
?? untracked.go" "$(git status --short)"
git commit -qm "Raise VAT to 20 percent"
same "the commit has the staged content only" 1 "$(git show HEAD | grep -c '^+[^+]')"

# A stash is the worse way: next to each other, the halves conflict.
new_repository stash
commit a 'a\nb\n' Start
printf 'A\nb\n' >a
git add a
printf 'A\nB\n' >a
git stash push -q --keep-index
refuses git stash pop

# Later edits, unstaging, restoring.
new_repository restore
commit a 1 Start
echo 2 >a
git add a
echo 3 >a
git commit -qm Two
same "the staged content was committed" 2 "$(git show HEAD:a)"
git add a
git restore --staged a
same "the edit stays" 3 "$(cat a)"
git restore a
same "the edit is gone" 2 "$(cat a)"
echo secret >secret.env
git add . && git commit -qm Oops
echo secret.env >.gitignore
echo more >>secret.env
says "M secret.env" git status --short
git rm -q --cached secret.env
test -e secret.env || fail "the file is gone"
