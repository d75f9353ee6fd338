#!/usr/bin/env bash
# needs: go
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.go "$work"
cd "$work"
go mod init example >/dev/null 2>&1
go vet .
go run . >out
want='"level":"INFO","msg":"card stored","service":"shop","version":"1.48.2","request_id":"r-81f3","card":"\*\*\*\*1111","token":"\[redacted\]"}'
grep -q "$want\$" out || { cat out; exit 1; }
if grep -q 's3cr3t\|4111\|Lee' out; then echo "a secret got out"; exit 1; fi
# What the page warns of: a card nested in another struct is written out; a newline in a value is escaped.
cat >nested_test.go <<'GO'
package main

import (
	"bytes"
	"log/slog"
	"strings"
	"testing"
)

func TestNested(t *testing.T) {
	var out bytes.Buffer
	l := slog.New(slog.NewJSONHandler(&out, &slog.HandlerOptions{ReplaceAttr: redact}))
	l.Info("m", "order", struct{ Card Card }{Card{"4111111111111111", "A. Lee"}})
	if !strings.Contains(out.String(), "4111111111111111") {
		t.Error("a nested card is hidden, too")
	}
	out.Reset()
	l.Info("m", "user", "eve\nlevel=ERROR msg=forged")
	if strings.Count(out.String(), "\n") != 1 {
		t.Error("a newline was not escaped")
	}
	out.Reset()
	l.Info("short", "card", Card{"12", "x"})
	if !strings.Contains(out.String(), "****12") {
		t.Error(out.String())
	}
	out.Reset()
	l.WithGroup("req").Info("m", "token", "s3cr3t")
	if strings.Contains(out.String(), "s3cr3t") {
		t.Error("a token in a group got out")
	}
}
GO
go test -count=1 . >out 2>&1 || { cat out; exit 1; }
