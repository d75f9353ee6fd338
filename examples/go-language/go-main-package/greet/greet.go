// #region shown-2
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "greet:", err)
		// nothing is deferred in main
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	fs := flag.NewFlagSet("greet", flag.ContinueOnError)
	// Parse returns its errors, and main prints them
	fs.SetOutput(io.Discard)
	name := fs.String("name", "world", "whom to greet")
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		fs.SetOutput(out)
		fs.Usage()
		return nil
	} else if err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "hello, %s\n", *name)
	return err
}
// #endregion shown-2
