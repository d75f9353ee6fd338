package early

import (
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
)

func TestEdge(t *testing.T) {
	for _, row := range []struct {
		method, early string
		want          int
	}{
		{"GET", "1", 200},
		{"POST", "1", 425},
		{"POST", "", 200},
	} {
		ran := false
		h := edge(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { ran = true }))
		r := httptest.NewRequest(row.method, "/", nil)
		if row.early != "" {
			r.Header.Set("Early-Data", row.early)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if w.Code != row.want || ran != (row.want == 200) || !strings.HasPrefix(w.Header().Get("Alt-Svc"), "h3=") {
			t.Error(row, w.Code, ran, w.Header())
		}
	}
}

// What net/http offers by itself: HTTP/1 and HTTP/2, no exported switch for HTTP/3.
func TestProtocolsOfTheStandardLibrary(t *testing.T) {
	protocols := reflect.TypeFor[*http.Protocols]()
	for i := range protocols.NumMethod() {
		if name := protocols.Method(i).Name; strings.Contains(name, "3") {
			t.Errorf("net/http has %s now", name)
		}
	}
	s := httptest.NewUnstartedServer(edge(http.NotFoundHandler()))
	s.EnableHTTP2 = true
	s.StartTLS()
	defer s.Close()
	res, err := s.Client().Get(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.Proto != "HTTP/2.0" {
		t.Error(res.Proto)
	}
}
