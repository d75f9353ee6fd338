package text

import "testing"

func TestUpper(t *testing.T) {
	if got := Upper("gopher"); got != "GOPHER" {
		t.Error(got)
	}
}
