package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	for _, row := range []struct{ args, want, err string }{
		{"", "hello, world\n", ""},
		{"-name Ann", "hello, Ann\n", ""},
		{"-nope", "", "flag provided but not defined: -nope"},
		{"-h", "Usage of greet:\n  -name string\n    \twhom to greet (default \"world\")\n", ""},
	} {
		var out bytes.Buffer
		err := run(strings.Fields(row.args), &out)
		if out.String() != row.want || (err == nil) != (row.err == "") || err != nil && err.Error() != row.err {
			t.Errorf("%s: %q, %v", row.args, out.String(), err)
		}
	}
}
