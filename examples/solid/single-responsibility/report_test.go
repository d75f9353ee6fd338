package report

import (
	"bytes"
	"errors"
	"testing"
)

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestReport(t *testing.T) {
	totals := Calculate([]Sale{{"north", 100}, {"south, west", 5}, {"north", 20}})
	var out bytes.Buffer
	if err := WriteCSV(&out, totals); err != nil || out.String() != "north,120\n\"south, west\",5\n" {
		t.Error(err, out.String())
	}
	if err := WriteCSV(failing{}, totals); err == nil {
		t.Error("no error")
	}
}
