// Command publish puts a version of example.com/dep into a folder that serves as a module proxy.
package main

import (
	"archive/zip"
	"log"
	"os"
	"path/filepath"
)

func main() {
	proxy, version, returned := os.Args[1], os.Args[2], os.Args[3]
	goMod := "module example.com/dep\n\ngo 1.25\n"
	source := `package dep

import "os"

func init() { os.WriteFile("it-ran", nil, 0o644) }

func Greeting() string { return "` + returned + `" }
`
	folder := filepath.Join(proxy, "example.com/dep/@v")
	check(os.MkdirAll(folder, 0o755))
	check(os.WriteFile(filepath.Join(folder, version+".info"), []byte(`{"Version": "`+version+`"}`), 0o644))
	check(os.WriteFile(filepath.Join(folder, version+".mod"), []byte(goMod), 0o644))
	file, err := os.Create(filepath.Join(folder, version+".zip"))
	check(err)
	archive := zip.NewWriter(file)
	for name, text := range map[string]string{"go.mod": goMod, "dep.go": source} {
		part, err := archive.Create("example.com/dep@" + version + "/" + name)
		check(err)
		_, err = part.Write([]byte(text))
		check(err)
	}
	check(archive.Close())
	check(file.Close())
	list, err := os.OpenFile(filepath.Join(folder, "list"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	check(err)
	_, err = list.WriteString(version + "\n")
	check(err)
	check(list.Close())
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
