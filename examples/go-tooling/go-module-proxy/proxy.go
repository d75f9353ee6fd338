// Command example writes a module proxy as files, and serves errors in front of it:
//
//	example publish DIR MODULE VERSION FILE... [-- REQUIRE VERSION]...
//	example answer STATUS ADDRESS-FILE
package main

import (
	"archive/zip"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	var err error
	switch os.Args[1] {
	case "publish":
		err = publish(os.Args[2], os.Args[3], os.Args[4], os.Args[5], os.Args[6:])
	case "answer":
		err = answer(os.Args[2], os.Args[3])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// publish puts a module with one file, whose body is code, into the proxy.
func publish(dir, module, version, code string, requires []string) error {
	folder := filepath.Join(dir, module, "@v")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	mod := "module " + module + "\n\ngo 1.24\n"
	for i := 0; i+1 < len(requires); i += 2 {
		mod += "\nrequire " + requires[i] + " " + requires[i+1] + "\n"
	}
	archive, err := os.Create(filepath.Join(folder, version+".zip"))
	if err != nil {
		return err
	}
	defer archive.Close()
	w := zip.NewWriter(archive)
	for name, text := range map[string]string{"go.mod": mod, "code.go": code} {
		f, err := w.Create(module + "@" + version + "/" + name)
		if err != nil {
			return err
		}
		if _, err := f.Write([]byte(text)); err != nil {
			return err
		}
	}
	if err := w.Close(); err != nil {
		return err
	}
	list, err := os.OpenFile(filepath.Join(folder, "list"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	defer list.Close()
	if _, err := fmt.Fprintln(list, version); err != nil {
		return err
	}
	info := `{"Version":"` + version + `","Time":"2026-11-01T00:00:00Z"}`
	if err := os.WriteFile(filepath.Join(folder, version+".info"), []byte(info), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, version+".mod"), []byte(mod), 0o644)
}

// answer is a proxy that has nothing but one status, until it is killed.
func answer(status, file string) error {
	code, err := strconv.Atoi(status)
	if err != nil {
		return err
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, []byte(strings.TrimSpace(l.Addr().String())), 0o644); err != nil {
		return err
	}
	return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(code) }))
}
