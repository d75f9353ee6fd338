#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go test .
(cd job && go run .)
for profile in cpu heap; do [ -s job/$profile.pb.gz ] || fail "$profile.pb.gz is empty"; done
# A job that ends the program leaves an empty profile.
rm job/*.pb.gz
sed -i 's|job := func() {}|job := func() { os.Exit(0) }|' job/main.go
(cd job && go run .)
[ ! -s job/cpu.pb.gz ] || fail "os.Exit leaves a profile of $(stat -c %s job/cpu.pb.gz) bytes"
# Allocations are sampled when something in the binary can read the profile.
same "without a reader" 0 "$(go run ./rate 2>&1)"
sed -i 's|import "runtime"|import (\n"runtime"\n_ "net/http/pprof"\n)|' rate/main.go
same "with one" 524288 "$(go run ./rate 2>&1)"
