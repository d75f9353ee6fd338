package welcome

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func TestAServerInABubble(t *testing.T) {
	start := time.Now()
	synctest.Test(t, func(t *testing.T) {
		s := httptest.NewTestServer(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			time.Sleep(time.Hour)
			io.WriteString(w, "late")
		}))
		resp, err := s.Client().Get(s.URL)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		if b, _ := io.ReadAll(resp.Body); string(b) != "late" {
			t.Error(string(b))
		}
	})
	if took := time.Since(start); took > 10*time.Second {
		t.Error(took)
	}
}

func FuzzUpper(f *testing.F) {
	f.Add("a")
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(s, "bug") {
			t.Error("found")
		}
	})
}
