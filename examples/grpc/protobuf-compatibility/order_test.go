package order

import (
	"bytes"
	"encoding/binary"
	"testing"
)

// field writes a varint or a length-delimited value under a number.
func field(b []byte, number uint64, value any) []byte {
	switch v := value.(type) {
	case uint64:
		return binary.AppendUvarint(binary.AppendUvarint(b, number<<3), v)
	case string:
		b = binary.AppendUvarint(binary.AppendUvarint(b, number<<3|2), uint64(len(v)))
		return append(b, v...)
	}
	panic("neither")
}

// read follows the rules of the wire: numbers it knows with their wire type go into the message,
// the last one wins, and the bytes of all others are kept.
func read(t *testing.T, b []byte, known map[uint64]uint64) (message map[uint64]any, unknown []byte) {
	t.Helper()
	varint := func() uint64 {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			t.Fatal("no varint")
		}
		b = b[n:]
		return v
	}
	message = map[uint64]any{}
	for len(b) > 0 {
		start := b
		tag := varint()
		var value any
		switch tag & 7 {
		case 0:
			value = varint()
		case 2:
			n := varint()
			value, b = string(b[:n]), b[n:]
		default:
			t.Fatal("another wire type")
		}
		if kind, ok := known[tag>>3]; ok && kind == tag&7 {
			message[tag>>3] = value
		} else {
			unknown = append(unknown, start[:len(start)-len(b)]...)
		}
	}
	return message, unknown
}

var version1 = map[uint64]uint64{1: 2, 2: 0, 3: 0, 4: 2}

// An old reader skips the number it does not know, and writes its bytes out again.
func TestNewMessageInOldReader(t *testing.T) {
	total := field(field(nil, 1, "EUR"), 2, uint64(4990))
	b := field(field(field(nil, 1, "order-4711"), 3, uint64(4990)), 5, string(total))
	message, unknown := read(t, b, version1)
	if len(message) != 2 || message[1] != "order-4711" || message[3] != uint64(4990) {
		t.Errorf("%v", message)
	}
	if !bytes.Equal(unknown, field(nil, 5, string(total))) {
		t.Errorf("kept: %x", unknown)
	}
}

// A number that is used again: the coupon of a stored order comes back as a note, without an error.
func TestNumberUsedAgain(t *testing.T) {
	stored := field(nil, 4, "SAVE10")
	if message, unknown := read(t, stored, map[uint64]uint64{1: 2}); len(message) != 0 || len(unknown) == 0 {
		t.Errorf("reserved: %v", message)
	}
	if message, _ := read(t, stored, map[uint64]uint64{1: 2, 4: 2}); message[4] != "SAVE10" {
		t.Errorf("as a note: %v", message)
	}
}

// Types within the group of plain varints decode, and may be cut or misread; sint32 is in another one.
func TestTypes(t *testing.T) {
	negative := int64(-1)
	price := func(sent uint64) uint64 {
		message, _ := read(t, field(nil, 3, sent), version1)
		return message[3].(uint64)
	}
	if v := int32(price(1<<32 + 5)); v != 5 {
		t.Errorf("int64 read as int32: %d", v)
	}
	if v := uint32(price(uint64(negative))); v != 1<<32-1 {
		t.Errorf("int32 -1 read as uint32: %d", v)
	}
	if v := int64(price(uint64(uint32(1<<32 - 1)))); v != 1<<32-1 {
		t.Errorf("uint32 read as int64: %d", v)
	}
	zigzag := price(150)
	if v := int32(zigzag>>1) ^ -int32(zigzag&1); v != 75 {
		t.Errorf("int32 150 read as sint32: %d", v)
	}
}

// A singular reader keeps the last string, and does not understand packed numbers.
func TestRepeated(t *testing.T) {
	message, _ := read(t, field(field(nil, 1, "first"), 1, "last"), version1)
	if message[1] != "last" {
		t.Errorf("%v", message)
	}
	packed := string([]byte{1, 2, 3})
	message, unknown := read(t, field(nil, 3, packed), version1)
	if len(message) != 0 || !bytes.Equal(unknown, field(nil, 3, packed)) {
		t.Errorf("%v, kept %x", message, unknown)
	}
}
