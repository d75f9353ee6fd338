package report

import (
	"context"
	"encoding/csv"
	"io"
	"maps"
	"slices"
	"strconv"
)

// #region shown
type Sale struct {
	Region string
	Cents  int64
}

// Calculate belongs to finance: rules only, no I/O, trivial to test.
func Calculate(sales []Sale) map[string]int64 {
	t := make(map[string]int64)
	for _, s := range sales {
		t[s.Region] += s.Cents
	}
	return t
}

// WriteCSV belongs to whoever reads the report.
func WriteCSV(w io.Writer, t map[string]int64) error {
	cw := csv.NewWriter(w)
	for _, region := range slices.Sorted(maps.Keys(t)) {
		cents := strconv.FormatInt(t[region], 10)
		if err := cw.Write([]string{region, cents}); err != nil {
			return err
		}
	}
	cw.Flush()
	return cw.Error()
}

// Mailer belongs to operations: SMTP today, an API tomorrow.
type Mailer interface {
	Send(ctx context.Context, to string, attachment []byte) error
}
// #endregion shown
