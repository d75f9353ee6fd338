// #region shown
package config

import (
	"fmt"
	"strconv"
	"testing"
)

// ParsePort is normally in port.go.
func ParsePort(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 65535 {
		return 0, fmt.Errorf("invalid port %q", s)
	}
	return n, nil
}

func TestParsePort(t *testing.T) {
	tests := map[string]struct {
		in      string
		want    int
		wantErr bool
	}{
		"lowest":   {in: "1", want: 1},
		"highest":  {in: "65535", want: 65535},
		"too high": {in: "65536", wantErr: true},
		"no digit": {in: "http", wantErr: true},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := ParsePort(tc.in)
			if (err != nil) != tc.wantErr {
				t.Fatalf("ParsePort(%q) error = %v, wantErr %t",
					tc.in, err, tc.wantErr)
			}
			if got != tc.want {
				t.Errorf("ParsePort(%q) = %d, want %d", tc.in, got, tc.want)
			}
		})
	}
}
// #endregion shown
