package projection

import "testing"

func TestCheck(t *testing.T) {
	// Late, twice and out of order: the view still ends at the last version.
	last, parked := int64(0), map[int64]bool{}
	for _, v := range []int64{1, 1, 3, 2, 2, 1, 4, 3} {
		switch check(last, v) {
		case Apply:
			last = v
			for parked[last+1] {
				last++
			}
		case Gap:
			parked[v] = true
		case Duplicate:
		}
	}
	if last != 4 {
		t.Errorf("ends at %d", last)
	}
	for _, c := range []struct {
		last, incoming int64
		want           Outcome
	}{{0, 1, Apply}, {5, 5, Duplicate}, {5, 4, Duplicate}, {5, 6, Apply}, {5, 7, Gap}} {
		if got := check(c.last, c.incoming); got != c.want {
			t.Errorf("%d after %d: %v", c.incoming, c.last, got)
		}
	}
}
