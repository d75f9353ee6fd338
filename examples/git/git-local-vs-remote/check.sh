#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server shop.git
git clone -q "$work/shop.git" "$work/ann" 2>/dev/null
cd "$work/ann"
commit a 1 Start
git push -q origin main
git clone -q "$work/shop.git" "$work/bob"
cd "$work/bob"
git switch -q -c feature/vat --no-track origin/main
echo 20 >a
git commit -q -am "Raise VAT to 20 percent"
same "the server knows nothing yet" "Start" "$(git -C "$work/shop.git" log --all --format=%s)"
cd "$work/ann"
commit b 1 Meanwhile
git push -q
cd "$work/bob"
git fetch -q
git rebase -q origin/main
says "has no upstream branch" git push
git push -q -u origin feature/vat
echo 21 >a
git commit -q -am "Handle exempt goods"
says "[origin/feature/vat: ahead 1]" git branch -vv
git push -q
git switch -q -c auto
git -c push.autoSetupRemote=true push -q
same "the first push sets it" origin/auto "$(git rev-parse --abbrev-ref '@{u}')"

# Refused, then overwritten with a lease.
git switch -q main
commit c 1 Mine
cd "$work/ann"
commit b 2 "Meanwhile again"
git push -q
cd "$work/bob"
says "main -> main (fetch first)" git push
git fetch -q
says "main -> main (non-fast-forward)" git push

cd "$work/ann"
git fetch -q
git switch -q feature/vat
commit d 1 "Ann's commit"
git push -q
cd "$work/bob"
git switch -q feature/vat
git commit -q --amend -m "Handle exempt goods, too"
says "stale info" git push --force-with-lease
git fetch -q
says "remote ref updated since checkout" git push --force-with-lease --force-if-includes
git push -q --force-with-lease
same "after a fetch the lease alone lets it pass" "" \
  "$(git -C "$work/shop.git" log feature/vat --format=%s --grep "Ann's commit")"
