#!/usr/bin/env bash
# #region shown
set -euo pipefail
# an assignment, so that a file that does not parse fails, too
unformatted=$(gofmt -l .)
test -z "$unformatted"
# since Go 1.23: fails if go.mod or go.sum would change
go mod tidy -diff
# not "&& git diff": set -e ignores a failure left of &&
go generate ./...
git diff --exit-code
go vet ./...
golangci-lint run
go test -race -shuffle=on -coverprofile=cover.out ./...
# version locked by a tool line in go.mod, Go 1.24
go tool govulncheck ./...
# #endregion shown
