#!/usr/bin/env bash
# needs: git
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../repository.sh"

new_repository shop
cat >backoff.go <<'GO'
package shop

// Retry says how often a request is repeated before the caller
// gets the error.
func Retry() int {
	return 3
}
GO
mv backoff.go retry.go
git add retry.go && git commit -qm "Add retry"
git mv retry.go backoff.go
sed -i 's/func/const maxRetries = 3\n\nfunc/; s/return 3/return maxRetries/' backoff.go
git commit -qam "Rename and use maxRetries"
sed -i 's/maxRetries = 3/maxRetries = 5/' backoff.go
git commit -qam "Cap retries"
same "-S: the number changed" "Rename and use maxRetries" "$(subjects -S maxRetries)"
same "-G: a line with it changed" "Cap retries
Rename and use maxRetries" "$(subjects -G maxRetries)"
same "without --follow" 2 "$(subjects -- backoff.go | wc -l)"
same "with --follow" 3 "$(subjects --follow -- backoff.go | wc -l)"
says "func Retry" git log -L :Retry:backoff.go
says "maxRetries" git log -L 3,5:backoff.go

# The author date survives a rebase; --since goes by the other.
GIT_AUTHOR_DATE="2020-01-01T00:00:00Z" git commit -q --allow-empty -m Old
same "--since sees the commit date" Old "$(subjects -1 --since=yesterday)"
same "%ad is the author's" 2020-01-01 "$(git log -1 --format=%ad --date=short)"

# Ranges.
git switch -qc feature
commit f 1 Feature
git switch -q main
commit m 1 Main
same "two dots" Feature "$(subjects main..feature)"
same "three dots" "< Main > Feature" \
  "$(git log --left-right --format='%m %s' main...feature | LC_ALL=C sort | xargs)"
same "diff with three dots" f "$(git diff --name-only main...feature)"

# A change made in the merge itself.
git merge -q --no-commit feature
git rm -qf backoff.go
git commit -qm "Merge feature"
same "hidden" "" "$(git log -1 -p --format= | grep backoff || true)"
says "a/backoff.go" git log -1 -m -p
says "a/backoff.go" git log -1 --remerge-diff
same "so --diff-filter=D needs -m" "" "$(git log --diff-filter=D --format=%s -- backoff.go)"
same "with -m" "Merge feature" "$(git log -m --diff-filter=D --format=%s -- backoff.go | uniq)"

git rm -q f
git commit -qm "Delete f"
same "who deleted it" "Delete f" "$(subjects --diff-filter=D -- f)"
git restore --source=HEAD^ f
same "and back" 1 "$(cat f)"
