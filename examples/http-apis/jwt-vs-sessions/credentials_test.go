package credentials

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"
)

type claims struct {
	ID      string   `json:"jti"`
	Subject string   `json:"sub"`
	Role    string   `json:"role"`
	Issued  int64    `json:"iat"`
	Expires int64    `json:"exp"`
	Groups  []string `json:"groups,omitempty"`
}

var encoding = base64.RawURLEncoding

func sign(key ed25519.PrivateKey, c claims) string {
	payload, _ := json.Marshal(c)
	head := encoding.EncodeToString([]byte(`{"alg":"EdDSA"}`)) + "." + encoding.EncodeToString(payload)
	return head + "." + encoding.EncodeToString(ed25519.Sign(key, []byte(head)))
}

// verify needs the key and the time, and asks nobody.
func verify(key ed25519.PublicKey, token string, now time.Time) (c claims, err error) {
	dot := strings.LastIndexByte(token, '.')
	signature, err := encoding.DecodeString(token[dot+1:])
	if err != nil || !ed25519.Verify(key, []byte(token[:dot]), signature) {
		return c, errors.New("signature")
	}
	payload, err := encoding.DecodeString(strings.Split(token, ".")[1])
	if err != nil {
		return c, err
	}
	if err := json.Unmarshal(payload, &c); err != nil {
		return c, err
	}
	if now.Unix() >= c.Expires {
		return c, errors.New("expired")
	}
	return c, nil
}

// sessions is the shared store.
type sessions struct {
	mu   sync.Mutex
	role map[string]string
	down bool
}

func (s *sessions) login(role string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	id := rand.Text()
	s.role[id] = role
	return id
}

func (s *sessions) lookup(id string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	role, ok := s.role[id]
	return role, ok && !s.down
}

func TestLogoutAfterFourMinutes(t *testing.T) {
	public, private, _ := ed25519.GenerateKey(nil)
	start := time.Unix(1_800_000_000, 0)
	for life, left := range map[int]int{15: 11, 60: 56} {
		token := sign(private, claims{ID: "1", Expires: start.Add(time.Duration(life) * time.Minute).Unix()})
		accepted := 0
		for minute := 4; minute < 90; minute++ {
			if _, err := verify(public, token, start.Add(time.Duration(minute)*time.Minute)); err == nil {
				accepted++
			}
		}
		if accepted != left {
			t.Errorf("%d minutes: accepted for %d after the logout, want %d", life, accepted, left)
		}
		// With a denylist, not at all: a lookup again.
		denied := map[string]bool{"1": true}
		if c, err := verify(public, token, start.Add(5*time.Minute)); err != nil || !denied[c.ID] {
			t.Error(c, err)
		}
	}
	store := &sessions{role: map[string]string{}}
	id := store.login("user")
	delete(store.role, id)
	if _, ok := store.lookup(id); ok {
		t.Error("a deleted session works")
	}
}

func TestRoleChange(t *testing.T) {
	public, private, _ := ed25519.GenerateKey(nil)
	now := time.Unix(1_800_000_000, 0)
	token := sign(private, claims{Role: "admin", Expires: now.Add(time.Minute).Unix()})
	store := &sessions{role: map[string]string{}}
	id := store.login("admin")
	store.role[id] = "user"
	c, err := verify(public, token, now)
	role, ok := store.lookup(id)
	if err != nil || !ok || c.Role != "admin" || role != "user" {
		t.Errorf("token says %q, session says %q", c.Role, role)
	}
}

func TestStoreOutage(t *testing.T) {
	public, private, _ := ed25519.GenerateKey(nil)
	now := time.Unix(1_800_000_000, 0)
	store := &sessions{role: map[string]string{}}
	id := store.login("user")
	store.down = true
	_, loggedIn := store.lookup(id)
	_, err := verify(public, sign(private, claims{Expires: now.Add(time.Minute).Unix()}), now)
	if loggedIn || err != nil {
		t.Errorf("session %v, token %v", loggedIn, err)
	}
}

func TestSize(t *testing.T) {
	_, private, _ := ed25519.GenerateKey(nil)
	c := claims{ID: rand.Text(), Subject: "u-4711", Role: "user", Issued: 1_800_000_000, Expires: 1_800_000_900}
	if n := len(sign(private, c)); n < 200 || n > 900 {
		t.Errorf("a token has %d bytes", n)
	}
	if n := len((&sessions{role: map[string]string{}}).login("user")); n < 20 || n > 40 {
		t.Errorf("a session ID has %d bytes", n)
	}
	for i := range 200 {
		c.Groups = append(c.Groups, fmt.Sprintf("team-%03d-members", i))
	}
	if n := len(sign(private, c)); n < 4096 {
		t.Errorf("with 200 groups %d bytes: fits into a cookie", n)
	}
}
