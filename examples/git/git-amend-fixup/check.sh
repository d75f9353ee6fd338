#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository amend
commit client.go 1 "Cap retries"
old=$(git rev-parse HEAD)
echo 2 >client.go
git add client.go
git commit -q --amend --only -m "Cap the retries"
same "--only leaves what is staged" "M  client.go" "$(git status --short)"
same "one commit, the new one" "Cap the retries" "$(subjects)"
[ "$old" != "$(git rev-parse HEAD)" ] || fail "an amend keeps the hash"
git commit -q --amend --no-edit
says "commit (amend): Cap the retries" git reflog
git reset -q --soft 'HEAD@{2}'
same "the reflog leads to the original" "$old" "$(git rev-parse HEAD)"

# Pushed and shared: back to the old tip, the change as a commit after it.
git commit -q --amend -m Amended
git reset -q --soft '@{1}'
same "@{1} is the commit before the amend" "$old" "$(git rev-parse HEAD)"

new_repository fixup
commit base 1 Base
commit parser 1 "Add parser"
target=$(git rev-parse HEAD)
commit tests 1 "Add tests"
echo 2 >parser
git add parser
git commit -q --fixup="$target"
same "the subject of a fixup" "fixup! Add parser" "$(subjects -1)"
git rebase -q --autosquash HEAD~3
same "combined without -i" "Add tests
Add parser
Base" "$(subjects)"
same "the content arrived" 2 "$(cat parser)"

target=$(git rev-parse HEAD~1)
tree=$(git rev-parse 'HEAD^{tree}')
GIT_EDITOR="sed -i '\$a Parse numbers'" git commit -q --fixup=reword:"$target"
same "reword adds a commit without a change" "$tree" "$(git rev-parse 'HEAD^{tree}')"
same "marked as amend!" "amend! Add parser" "$(subjects -1)"

# Two commits with one subject: the mark is the subject, so the first gets it.
new_repository twins
commit base 1 Base
commit b 1 wip
commit c 1 wip
second=$(git rev-parse --short HEAD)
echo 2 >c
git add c
git commit -q --fixup="$second"
GIT_SEQUENCE_EDITOR="sh -c 'cp \"\$0\" $work/todo; exit 1'" \
  git rebase -i --autosquash HEAD~3 >/dev/null 2>&1 || true
same "the fixup moves below the first wip" "pick fixup pick" \
  "$(awk '/^(pick|fixup)/{printf "%s%s", n++ ? " " : "", $1}' "$work/todo")"

# The correction meets a later edit of the same line.
new_repository conflict
commit a base Base
commit b '1\n' "Add b"
target=$(git rev-parse HEAD)
commit b '2\n' "Change b"
commit b '3\n' "fixup! Add b"
refuses git rebase --autosquash HEAD~3
same "stopped by a conflict" "UU b" "$(git status --short)"
