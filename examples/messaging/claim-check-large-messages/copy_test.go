package claim

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func reference(body string) Reference {
	sum := sha256.Sum256([]byte(body))
	return Reference{Key: "k", Size: int64(len(body)), SHA256: hex.EncodeToString(sum[:])}
}

func TestCopyAcceptsOnlyWhatWasAnnounced(t *testing.T) {
	ref := reference("scan.pdf")
	for object, good := range map[string]bool{
		"scan.pdf": true, "scan.pd": false, "scan.pdff": false, "scan.pdg": false, "": false,
	} {
		var out bytes.Buffer
		if err := Copy(&out, strings.NewReader(object), ref); (err == nil) != good {
			t.Errorf("%q: %v", object, err)
		}
	}
	if err := Copy(io.Discard, strings.NewReader("x"), Reference{Size: -5}); err == nil {
		t.Error("a negative size was accepted")
	}
}

func TestCopyReadsAtMostOneByteTooMany(t *testing.T) {
	endless := strings.NewReader(strings.Repeat("x", 1<<20))
	if err := Copy(io.Discard, endless, Reference{Size: 10}); err == nil {
		t.Error("accepted")
	}
	if read := 1<<20 - endless.Len(); read > 11 {
		t.Errorf("%d bytes read", read)
	}
}

func TestABrokenConnectionIsReported(t *testing.T) {
	boom := errors.New("connection reset")
	if err := Copy(io.Discard, iotest.ErrReader(boom), reference("x")); !errors.Is(err, boom) {
		t.Error(err)
	}
}
