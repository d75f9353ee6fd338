package claims

import (
	"bytes"
	"io"
)

type shape interface{ area() float64 }

type square struct{ side float64 }

func (q square) area() float64 { return q.side * q.side }

func Visible() float64 {
	var s shape = square{2}
	return s.area()
}

func ThroughInterface(r io.Reader) byte {
	var buf [16]byte
	r.Read(buf[:])
	return buf[0]
}

func Concrete(r *bytes.Reader) byte {
	var own [16]byte
	r.Read(own[:])
	return own[0]
}
