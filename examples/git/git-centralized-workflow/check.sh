#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_server srv.git
git clone -q "$work/srv.git" "$work/ann" 2>/dev/null
cd "$work/ann"
commit a 1 "Initial service"
git push -q origin main
git clone -q "$work/srv.git" "$work/bob"
commit b 1 "Add request log"
git push -q
cd "$work/bob"
commit c 1 "Cap retries at five"
says "main -> main (fetch first)" git push
git config pull.rebase true
git pull -q
git push -q
same "one line of commits" "Cap retries at five
Add request log
Initial service" "$(subjects)"
cd "$work/ann"
commit d 1 "More"
git -c pull.rebase=false pull -q --no-edit
says "Merge branch 'main' of" git log -1 --format=%s
