#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

# diverged: "mine" is one commit ahead of the server and one behind.
diverged() {
  rm -rf "$work/srv.git" "$work/theirs" "$work/mine"
  new_server srv.git
  git clone -q "$work/srv.git" "$work/theirs" 2>/dev/null
  cd "$work/theirs"
  commit a 1 Start
  commit z 1 More
  git push -q origin main
  git clone -q "$work/srv.git" "$work/mine"
  commit b 1 Theirs
  git push -q
  cd "$work/mine"
  commit c 1 Mine
}

diverged
head=$(git rev-parse HEAD)
same "up to date, as of the last fetch" "## main...origin/main [ahead 1]" "$(git status -sb)"
git fetch -q --prune
same "fetch moves no branch" "$head" "$(git rev-parse main)"
same "nor a file" "a c z" "$(echo *)"
same "what it brought" "## main...origin/main [ahead 1, behind 1]" "$(git status -sb)"
same "theirs" Theirs "$(subjects HEAD..origin/main)"
same "mine" Mine "$(subjects origin/main..HEAD)"
same "three dots leave out my changes" b "$(git diff --name-only HEAD...origin/main)"

says "Need to specify how to reconcile divergent branches" git pull
says "Not possible to fast-forward, aborting." \
  git -c pull.ff=only -c pull.rebase=true pull
git -c pull.ff=only pull -q --rebase
same "rebased" "Mine
Theirs" "$(subjects -2)"
git reset -q --keep ORIG_HEAD
same "and back" "$head" "$(git rev-parse HEAD)"
git -c pull.rebase=false pull -q --no-edit
same "merged" 2 "$(git log -1 --format=%p | wc -w)"

# Edits that are not committed.
diverged
echo edited >z
says "cannot pull with rebase: You have unstaged changes" git -c pull.rebase=true pull
git add z
says "would be overwritten by merge" git -c pull.rebase=false pull --no-edit
git restore --staged z
git -c pull.rebase=false pull -q --no-edit
same "an unstaged edit elsewhere survives" " M z" "$(git status --short)"

diverged
echo edited >b
says "would be overwritten" git -c pull.rebase=false pull --no-edit
rm b
cd "$work/theirs"
commit a 2 "Theirs again"
git push -q
cd "$work/mine"
echo mine >a
git pull --rebase --autostash >/dev/null 2>&1 || true
same "a conflict when the edits return" "UU a" "$(git status --short)"
same "the edits are in the stash as well" 1 "$(git stash list | wc -l)"

# Another branch without a checkout, fast-forward only.
diverged
git switch -q -c topic
says "non-fast-forward" git fetch origin main:main
git branch -qf main HEAD~1
git fetch -q origin main:main
same "main moved" Theirs "$(subjects -1 main)"
