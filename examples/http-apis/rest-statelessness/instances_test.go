package instances

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// What all instances share: the database.
type database struct {
	mu    sync.Mutex
	carts map[string][]string
}

func (d *database) add(cart, item string) int {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.carts[cart] = append(d.carts[cart], item)
	return len(d.carts[cart])
}

// instance keeps carts in its memory, or as a resource in the database.
func instance(db *database) *httptest.Server {
	own := &database{carts: map[string][]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /memory", func(w http.ResponseWriter, r *http.Request) {
		user, _ := r.Cookie("user")
		fmt.Fprint(w, own.add(user.Value, "tea"))
	})
	mux.HandleFunc("POST /carts/{cart}/items", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, db.add(r.PathValue("cart"), "tea"))
	})
	return httptest.NewServer(mux)
}

func post(t *testing.T, url string) string {
	t.Helper()
	request, err := http.NewRequest("POST", url, strings.NewReader(""))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Cookie", "user=ann")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

// Kill one instance between two requests.
func TestKill(t *testing.T) {
	db := &database{carts: map[string][]string{}}
	first, second := instance(db), instance(db)
	defer second.Close()
	post(t, first.URL+"/memory")
	post(t, first.URL+"/carts/c_17/items")
	first.Close()
	if got := post(t, second.URL+"/memory"); got != "1" {
		t.Errorf("cart in memory: %s items", got)
	}
	if got := post(t, second.URL+"/carts/c_17/items"); got != "2" {
		t.Errorf("cart as a resource: %s items", got)
	}
}

// It works on one machine and fails for every second request of two replicas.
func TestTwoReplicas(t *testing.T) {
	db := &database{carts: map[string][]string{}}
	replicas := []*httptest.Server{instance(db), instance(db)}
	memory, resource := "", ""
	for n := range 6 {
		url := replicas[n%2].URL
		memory += post(t, url+"/memory")
		resource += post(t, url+"/carts/c_17/items")
	}
	for _, r := range replicas {
		r.Close()
	}
	if memory != "112233" || resource != "123456" {
		t.Errorf("in memory %s, as a resource %s", memory, resource)
	}
}
