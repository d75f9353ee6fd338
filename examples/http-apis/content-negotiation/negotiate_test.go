package negotiate

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestNegotiate(t *testing.T) {
	for accept, want := range map[string]string{
		"": "application/json", "*/*": "application/json", "text/csv": "text/csv", "text/*": "text/csv",
		"application/json;q=0.5, text/csv": "text/csv", "application/json;q=0": "",
		"*/*;q=0.1, application/json;q=0": "text/csv", "image/png": "", "nonsense": "", "TEXT/CSV": "text/csv",
		"text/csv;q=0.5, application/json;q=0.5": "application/json", "text/csv; q=bad": "text/csv",
	} {
		if got := negotiate(accept, "application/json", "text/csv"); got != want {
			t.Errorf("%q: %q, want %q", accept, got, want)
		}
	}
	header := "text/*;q=0.3, text/csv, */*;q=0.1"
	for offer, want := range map[string]float64{"text/csv": 1, "text/plain": 0.3, "application/json": 0.1} {
		if got := quality(header, offer); got != want {
			t.Errorf("%s: %v, want %v", offer, got, want)
		}
	}
}

func TestVaryIsAlsoOnTheRefusal(t *testing.T) {
	for format, status := range map[string]int{"text/csv": 200, "": 406} {
		w := httptest.NewRecorder()
		writeVariant(w, format, map[string][]byte{"text/csv": []byte("a,b")})
		if w.Code != status || w.Header().Get("Vary") != "Accept" {
			t.Errorf("%q: %d, Vary %q", format, w.Code, w.Header().Get("Vary"))
		}
	}
}

// What the follow-up says of Go's client.
func TestTransportUnpacksWhatItAskedFor(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		_, _ = z.Write([]byte("hello"))
		_ = z.Close()
	}))
	defer srv.Close()
	for _, own := range []bool{false, true} {
		req, _ := http.NewRequest("GET", srv.URL, nil)
		if own {
			req.Header.Set("Accept-Encoding", "gzip")
		}
		resp, err := srv.Client().Do(req)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if (string(body) == "hello") == own || (resp.Header.Get("Content-Encoding") == "") == own {
			t.Errorf("own header %t: body %q, Content-Encoding %q", own, body, resp.Header.Get("Content-Encoding"))
		}
	}
}
