// #region shown
package files

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
)

type Store struct{ root *os.Root } // os.OpenRoot("/srv/uploads")

const maxUpload = 10 << 20

// upload stores the request's body under a name of our choice.
func (s *Store) upload(w http.ResponseWriter, r *http.Request) {
	name := rand.Text() // never the client's name
	f, err := s.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		http.Error(w, "cannot store", http.StatusInternalServerError)
		return
	}
	_, err = io.Copy(f, http.MaxBytesReader(w, r.Body, maxUpload))
	err = errors.Join(err, f.Close())
	if err != nil {
		s.root.Remove(name)
		status := http.StatusInternalServerError
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			status = http.StatusRequestEntityTooLarge
		}
		http.Error(w, "upload failed", status)
		return
	}
	w.WriteHeader(http.StatusCreated)
	fmt.Fprintln(w, name)
}

// download serves what a client names, and only from below the root.
func (s *Store) download(w http.ResponseWriter, r *http.Request) {
	f, err := s.root.Open(r.PathValue("name"))
	if err != nil { // absent, or outside: the client need not know which
		http.NotFound(w, r)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", "attachment")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	http.ServeContent(w, r, "", info.ModTime(), f)
}

// #endregion shown

