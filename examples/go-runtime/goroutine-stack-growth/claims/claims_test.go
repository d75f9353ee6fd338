package claims

import (
	"encoding/json"
	"strings"
	"testing"
	"unsafe"
)

//go:noinline
func deep(n int) int {
	var frame [1024]byte
	frame[n%1024] = byte(n)
	if n == 0 {
		return 0
	}
	return deep(n-1) + int(frame[n%1024])
}

func TestTheAddressOfAStackVariableChanges(t *testing.T) {
	done := make(chan bool)
	go func() {
		x := 7
		p := &x
		before := uintptr(unsafe.Pointer(p))
		deep(500)
		after := uintptr(unsafe.Pointer(p))
		done <- before != after && *p == 7
	}()
	if !<-done {
		t.Error("the same address after the stack has grown")
	}
}

func TestJSONHasADepthLimit(t *testing.T) {
	var v any
	if err := json.Unmarshal([]byte(strings.Repeat("[", 10_000)+strings.Repeat("]", 10_000)), &v); err != nil {
		t.Error(err)
	}
	if err := json.Unmarshal([]byte(strings.Repeat("[", 10_001)+strings.Repeat("]", 10_001)), &v); err == nil {
		t.Error("no error")
	}
}
