package middleware

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"runtime/pprof"
	"strings"
	"testing"
)

func TestLabelsAreInherited(t *testing.T) {
	var inside, child string
	h := profiled("/pay", http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		inside, _ = pprof.Label(r.Context(), "route")
		done, ready := make(chan bool), make(chan bool)
		go func() { close(ready); <-done }()
		<-ready
		var out bytes.Buffer
		pprof.Lookup("goroutine").WriteTo(&out, 1)
		close(done)
		child = out.String()
	}))
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil).WithContext(context.Background()))
	if inside != "/pay" || strings.Count(child, `# labels: {"route":"/pay"}`) < 2 {
		t.Error(inside, child)
	}
}
