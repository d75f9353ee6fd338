package amqp091

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"time"
)

// writer builds the arguments of a method.
type writer struct{ b []byte }

func (w *writer) method(class, id uint16) *writer { return w.short(class).short(id) }
func (w *writer) octet(v byte) *writer            { w.b = append(w.b, v); return w }
func (w *writer) short(v uint16) *writer          { w.b = binary.BigEndian.AppendUint16(w.b, v); return w }
func (w *writer) u32(v uint32) *writer            { w.b = binary.BigEndian.AppendUint32(w.b, v); return w }
func (w *writer) u64(v uint64) *writer            { w.b = binary.BigEndian.AppendUint64(w.b, v); return w }

func (w *writer) str(s string) *writer {
	w.b = append(append(w.b, byte(min(len(s), 255))), s[:min(len(s), 255)]...)
	return w
}

func (w *writer) long(s string) *writer {
	w.u32(uint32(len(s)))
	w.b = append(w.b, s...)
	return w
}

// bits packs up to eight flags, the first into the lowest bit.
func (w *writer) bits(flags ...bool) *writer {
	var v byte
	for i, f := range flags {
		if f {
			v |= 1 << i
		}
	}
	return w.octet(v)
}

func (w *writer) table(t Table) *writer {
	var in writer
	for _, k := range keys(t) {
		in.str(k).value(t[k])
	}
	return w.long(string(in.b))
}

func keys(t Table) []string {
	all := make([]string, 0, len(t))
	for k := range t {
		all = append(all, k)
	}
	slices.Sort(all)
	return all
}

func (w *writer) value(v any) *writer {
	switch v := v.(type) {
	case nil:
		return w.octet('V')
	case bool:
		return w.octet('t').bits(v)
	case int32:
		return w.octet('I').u32(uint32(v))
	case int:
		return w.octet('l').u64(uint64(v))
	case int64:
		return w.octet('l').u64(uint64(v))
	case float64:
		return w.octet('d').u64(math.Float64bits(v))
	case string:
		return w.octet('S').long(v)
	case time.Time:
		return w.octet('T').u64(uint64(v.Unix()))
	case Table:
		return w.octet('F').table(v)
	case []any:
		var in writer
		for _, item := range v {
			in.value(item)
		}
		return w.octet('A').long(string(in.b))
	default:
		panic(fmt.Sprintf("a value of type %T in a table", v))
	}
}

// properties writes the flags and then the properties that are set.
func (w *writer) properties(p Publishing) {
	var flags uint16
	var in writer
	set := func(bit int, present bool, write func()) {
		if present {
			flags |= 1 << bit
			write()
		}
	}
	text := func(bit int, s string) { set(bit, s != "", func() { in.str(s) }) }
	text(15, p.ContentType)
	text(14, p.ContentEncoding)
	set(13, len(p.Headers) > 0, func() { in.table(p.Headers) })
	set(12, p.DeliveryMode != 0, func() { in.octet(p.DeliveryMode) })
	set(11, p.Priority != 0, func() { in.octet(p.Priority) })
	text(10, p.CorrelationId)
	text(9, p.ReplyTo)
	text(8, p.Expiration)
	text(7, p.MessageId)
	set(6, !p.Timestamp.IsZero(), func() { in.u64(uint64(p.Timestamp.Unix())) })
	text(5, p.Type)
	text(4, p.UserId)
	text(3, p.AppId)
	w.short(flags)
	w.b = append(w.b, in.b...)
}

// reader takes the arguments of a method apart.
type reader struct{ b []byte }

func (r *reader) take(n int) []byte {
	if n > len(r.b) {
		n = len(r.b)
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return append(make([]byte, 0, max(n, 8)), b...)
}

func (r *reader) octet() byte   { return r.take(1)[0] }
func (r *reader) short() uint16 { return binary.BigEndian.Uint16(r.take(2)) }
func (r *reader) u32() uint32   { return binary.BigEndian.Uint32(r.take(4)) }
func (r *reader) u64() uint64   { return binary.BigEndian.Uint64(r.take(8)) }
func (r *reader) str() string   { return string(r.take(int(r.octet()))) }

func (r *reader) table() Table {
	in := &reader{b: r.take(int(r.u32()))}
	t := Table{}
	for len(in.b) > 0 {
		k := in.str()
		t[k] = in.value()
	}
	return t
}

func (r *reader) value() any {
	switch kind := r.octet(); kind {
	case 't':
		return r.octet() != 0
	case 'b':
		return int8(r.octet())
	case 'B':
		return r.octet()
	case 's':
		return int16(r.short())
	case 'u':
		return r.short()
	case 'I':
		return int32(r.u32())
	case 'i':
		return r.u32()
	case 'l', 'L':
		return int64(r.u64())
	case 'f':
		return math.Float32frombits(r.u32())
	case 'd':
		return math.Float64frombits(r.u64())
	case 'S':
		return string(r.take(int(r.u32())))
	case 'x':
		return r.take(int(r.u32()))
	case 'T':
		return time.Unix(int64(r.u64()), 0)
	case 'F':
		return r.table()
	case 'A':
		in := &reader{b: r.take(int(r.u32()))}
		items := []any{}
		for len(in.b) > 0 {
			items = append(items, in.value())
		}
		return items
	default:
		return nil
	}
}

func (r *reader) properties() *Publishing {
	flags := r.short()
	p := &Publishing{}
	has := func(bit int) bool { return flags&(1<<bit) != 0 }
	text := func(bit int, s *string) {
		if has(bit) {
			*s = r.str()
		}
	}
	text(15, &p.ContentType)
	text(14, &p.ContentEncoding)
	if has(13) {
		p.Headers = r.table()
	}
	if has(12) {
		p.DeliveryMode = r.octet()
	}
	if has(11) {
		p.Priority = r.octet()
	}
	text(10, &p.CorrelationId)
	text(9, &p.ReplyTo)
	text(8, &p.Expiration)
	text(7, &p.MessageId)
	if has(6) {
		p.Timestamp = time.Unix(int64(r.u64()), 0)
	}
	text(5, &p.Type)
	text(4, &p.UserId)
	text(3, &p.AppId)
	text(2, &p.clusterId)
	return p
}
