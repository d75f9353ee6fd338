package wire

import (
	"encoding/binary"
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

// The bytes of the page's item, read by its rules: tag, varint, length.
func TestItem(t *testing.T) {
	text, err := os.ReadFile("item.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b []byte
	for line := range strings.Lines(string(text)) {
		octets, _, ok := strings.Cut(line, "field")
		if !ok {
			continue
		}
		part, err := hex.DecodeString(strings.ReplaceAll(strings.TrimSpace(octets), " ", ""))
		if err != nil {
			t.Fatal(err)
		}
		b = append(b, part...)
	}
	if len(b) != 7 {
		t.Errorf("%d bytes, want 7", len(b))
	}
	varint := func() uint64 {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			t.Fatal("no varint")
		}
		b = b[n:]
		return v
	}
	if tag := varint(); tag != 1<<3|0 || varint() != 150 {
		t.Errorf("first field: tag %#x", tag)
	}
	if tag := varint(); tag != 2<<3|2 || 2<<3|2 != 0x12 {
		t.Errorf("second field: tag %#x", tag)
	}
	if n := varint(); string(b) != "Go" || n != 2 {
		t.Errorf("%q with length %d", b, n)
	}
}

func TestSizes(t *testing.T) {
	size := func(v uint64) int { return len(binary.AppendUvarint(nil, v)) }
	negative := int64(-1) // int32 is extended to 64 bits, too
	zigzag := uint64(negative<<1) ^ uint64(negative>>63)
	if size(uint64(negative)) != 10 || size(zigzag) != 1 {
		t.Errorf("-1 takes %d bytes as a varint, %d as zigzag", size(uint64(negative)), size(zigzag))
	}
	if size(15<<3|2) != 1 || size(16<<3|2) != 2 {
		t.Error("the border between tags of one and two bytes is not at 15")
	}
}
