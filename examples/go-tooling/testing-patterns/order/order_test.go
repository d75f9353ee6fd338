package order

import "testing"

var prepared bool

func TestA(t *testing.T) { prepared = true }

func TestB(t *testing.T) {
	if !prepared {
		t.Error("depends on TestA")
	}
}
