package csrf

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestProtect(t *testing.T) {
	app := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {})
	handler, err := protect(app)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name, method, path, site, origin string
		want                             int
	}{
		{"own page", "POST", "/transfer", "same-origin", "https://shop.example.com", 200},
		{"typed address", "POST", "/transfer", "none", "", 200},
		{"foreign page", "POST", "/transfer", "cross-site", "https://evil.example.net", 403},
		{"sibling subdomain", "POST", "/transfer", "same-site", "https://blog.example.com", 403},
		{"trusted origin", "POST", "/transfer", "same-site", "https://admin.example.com", 200},
		{"foreign GET", "GET", "/transfer", "cross-site", "https://evil.example.net", 200},
		{"old browser, own", "POST", "/transfer", "", "https://shop.example.com", 200},
		{"old browser, foreign", "POST", "/transfer", "", "https://evil.example.net", 403},
		{"null origin", "POST", "/transfer", "", "null", 403},
		{"curl", "POST", "/transfer", "", "", 200},
		{"login provider's form", "POST", "/login/callback", "cross-site", "https://login.example.net", 200},
		{"webhook", "POST", "/webhooks/stripe", "", "", 200},
		{"DELETE", "DELETE", "/transfer", "cross-site", "https://evil.example.net", 403},
	} {
		r := httptest.NewRequest(row.method, "https://shop.example.com"+row.path, nil)
		if row.site != "" {
			r.Header.Set("Sec-Fetch-Site", row.site)
		}
		if row.origin != "" {
			r.Header.Set("Origin", row.origin)
		}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != row.want {
			t.Errorf("%s: %d, want %d", row.name, w.Code, row.want)
		}
	}
}

func TestOriginNeedsAScheme(t *testing.T) {
	if err := http.NewCrossOriginProtection().AddTrustedOrigin("admin.example.com"); err == nil {
		t.Error("an origin without a scheme was accepted")
	}
}

func TestCookie(t *testing.T) {
	w := httptest.NewRecorder()
	setSession(w, "abc")
	want := "__Host-session=abc; Path=/; HttpOnly; Secure; SameSite=Lax"
	if got := w.Header().Get("Set-Cookie"); got != want {
		t.Error(got)
	}
}

// CORS does not keep a form from being sent: the handler runs and only the answer is hidden.
func TestCORSDoesNotHelp(t *testing.T) {
	ran := false
	app := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ran = true
		w.Header().Set("Access-Control-Allow-Origin", "https://shop.example.com")
	})
	r := httptest.NewRequest("POST", "https://shop.example.com/transfer", nil)
	r.Header.Set("Origin", "https://evil.example.net")
	app.ServeHTTP(httptest.NewRecorder(), r)
	if !ran {
		t.Error("the handler did not run")
	}
}
