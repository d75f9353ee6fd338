package shapes

import "testing"

func TestPoster(t *testing.T) {
	if a := poster(&Rect{}); a != 12 {
		t.Error("Rect", a)
	}
	if a := poster(&Square{}); a != 9 {
		t.Error("Square", a)
	}
}
