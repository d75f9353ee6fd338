package files

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// setup has a secret beside the root, and links that lead to it.
func setup(t *testing.T) (*Store, http.Handler, string) {
	dir := t.TempDir()
	uploads := filepath.Join(dir, "uploads")
	must(t, os.MkdirAll(filepath.Join(uploads, "a"), 0o755))
	must(t, os.WriteFile(filepath.Join(dir, "secret"), []byte("secret"), 0o600))
	must(t, os.WriteFile(filepath.Join(uploads, "report"), []byte("report"), 0o600))
	must(t, os.Symlink("../secret", filepath.Join(uploads, "link")))
	must(t, os.Symlink(filepath.Join(dir, "secret"), filepath.Join(uploads, "absolute")))
	must(t, os.Symlink("..", filepath.Join(uploads, "a", "up")))
	must(t, os.Symlink("report", filepath.Join(uploads, "inside")))
	must(t, os.WriteFile(filepath.Join(dir, "uploads-old"), []byte("secret"), 0o600))
	root, err := os.OpenRoot(uploads)
	must(t, err)
	t.Cleanup(func() { root.Close() })
	s := &Store{root}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /files", s.upload)
	mux.HandleFunc("GET /files/{name...}", s.download)
	return s, mux, dir
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestDownload(t *testing.T) {
	_, mux, _ := setup(t)
	for path, want := range map[string]int{
		"report":                     200,
		"inside":                     200,
		"a/up/report":                200,
		"a":                          404,
		"%2e%2e%2fsecret":            404,
		"a%2f..%2f..%2fsecret":       404,
		"link":                       404,
		"absolute":                   404,
		"a/up/link":                  404,
		"%2fetc%2fpasswd":            404,
		"..%2fuploads-old":           404,
	} {
		w := httptest.NewRecorder()
		r := httptest.NewRequest("GET", "/files/"+path, nil)
		mux.ServeHTTP(w, r)
		if w.Code != want || strings.Contains(w.Body.String(), "secret") && want == 200 {
			t.Errorf("%s: %d, want %d", path, w.Code, want)
		}
		if strings.Contains(w.Body.String(), "secret") {
			t.Errorf("%s: leaked", path)
		}
	}
}

func TestWildcardIsDecoded(t *testing.T) {
	got := ""
	mux := http.NewServeMux()
	mux.HandleFunc("GET /files/{name...}", func(_ http.ResponseWriter, r *http.Request) { got = r.PathValue("name") })
	mux.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/files/%2e%2e%2fsecret", nil))
	if got != "../secret" {
		t.Errorf("%q", got)
	}
}

func TestUpload(t *testing.T) {
	_, mux, dir := setup(t)
	post := func(size int) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		mux.ServeHTTP(w, httptest.NewRequest("POST", "/files", bytes.NewReader(make([]byte, size))))
		return w
	}
	before, _ := os.ReadDir(filepath.Join(dir, "uploads"))
	if w := post(maxUpload + 1); w.Code != http.StatusRequestEntityTooLarge {
		t.Error(w.Code)
	}
	after, _ := os.ReadDir(filepath.Join(dir, "uploads"))
	if len(after) != len(before) {
		t.Error("a rejected upload was left behind")
	}
	w := post(100)
	if w.Code != http.StatusCreated {
		t.Fatal(w.Code)
	}
	name := strings.TrimSpace(w.Body.String())
	got := httptest.NewRecorder()
	mux.ServeHTTP(got, httptest.NewRequest("GET", "/files/"+name, nil))
	if got.Code != 200 || got.Body.Len() != 100 || got.Header().Get("Content-Disposition") != "attachment" {
		t.Error(got.Code, got.Body.Len(), got.Header())
	}
}

// What people write instead, and what it gives away.
func TestHomemadeChecks(t *testing.T) {
	_, _, dir := setup(t)
	base := filepath.Join(dir, "uploads")
	read := func(path string) bool {
		text, err := os.ReadFile(path)
		return err == nil && string(text) == "secret"
	}
	if !read(filepath.Join(base, "../secret")) {
		t.Error("filepath.Join keeps inside")
	}
	if joined := filepath.Join(base, "../uploads-old"); !strings.HasPrefix(joined, base) || !read(joined) {
		t.Error("a test of the prefix helps")
	}
	if cleaned := strings.ReplaceAll("....//secret", "../", ""); cleaned != "../secret" {
		t.Error("removing ../ helps:", cleaned)
	}
	if !filepath.IsLocal("link") || !read(filepath.Join(base, "link")) {
		t.Error("IsLocal looks at links")
	}
	if filepath.IsLocal("../secret") || filepath.IsLocal("/etc/passwd") {
		t.Error("IsLocal lets dots pass")
	}
}

// A file that was replaced by a link between check and use.
func TestRootHoldsUnderRace(t *testing.T) {
	s, _, dir := setup(t)
	report := filepath.Join(dir, "uploads", "report")
	info, err := os.Lstat(report)
	if err != nil || !info.Mode().IsRegular() {
		t.Fatal(err)
	}
	must(t, os.Remove(report))
	must(t, os.Symlink("../secret", report))
	if text, err := os.ReadFile(report); err != nil || string(text) != "secret" {
		t.Error("check, then use: no leak?", err)
	}
	if _, err := s.root.ReadFile("report"); err == nil || !strings.Contains(err.Error(), "path escapes from parent") {
		t.Error(err)
	}
}

func TestDirectoryOfHTTP(t *testing.T) {
	_, _, dir := setup(t)
	leaks := func(fsys http.FileSystem) bool {
		w := httptest.NewRecorder()
		http.FileServer(fsys).ServeHTTP(w, httptest.NewRequest("GET", "/link", nil))
		return strings.Contains(w.Body.String(), "secret")
	}
	if !leaks(http.Dir(filepath.Join(dir, "uploads"))) {
		t.Error("http.Dir does not follow links")
	}
	dots := httptest.NewRequest("GET", "/x", nil)
	dots.URL.Path = "/../secret"
	w := httptest.NewRecorder()
	http.FileServer(http.Dir(filepath.Join(dir, "uploads"))).ServeHTTP(w, dots)
	if strings.Contains(w.Body.String(), "secret") && w.Code == 200 {
		t.Error("http.Dir lets dots pass")
	}
	root, err := os.OpenRoot(filepath.Join(dir, "uploads"))
	must(t, err)
	defer root.Close()
	if leaks(http.FS(root.FS())) {
		t.Error("Root.FS follows links to the outside")
	}
}
