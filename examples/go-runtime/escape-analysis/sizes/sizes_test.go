package sizes

import "testing"

var sink int

func TestVariableSizes(t *testing.T) {
	for _, row := range []struct {
		what string
		f    func()
		want float64
	}{
		{"make 32", func() { sink = int(Variable(Small)) }, 0},
		{"make 33", func() { sink = int(Variable(Large)) }, 1},
		{"append 4 int64", func() { sink = Appended(4) }, 0},
		{"append 5 int64", func() { sink = Appended(5) }, 1},
	} {
		if got := testing.AllocsPerRun(100, row.f); got != row.want {
			t.Errorf("%s: %v allocations", row.what, got)
		}
	}
}
