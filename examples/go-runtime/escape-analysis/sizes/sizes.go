package sizes

var Small, Large, Index = 32, 33, 5

func Variable(n int) byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i)
	}
	return b[n-1]
}

func Appended(n int) int {
	var s []int64
	for i := range n {
		s = append(s, int64(i))
	}
	return len(s)
}

func Explicit() byte        { var a [128 << 10]byte; a[Index] = 1; return a[Small] }
func ExplicitTooBig() byte  { var a [128<<10 + 1]byte; a[Index] = 1; return a[Small] }
func Implicit() byte        { a := &[64 << 10]byte{}; a[Index] = 1; return a[Small] }
func ImplicitTooBig() byte  { a := &[64<<10 + 1]byte{}; a[Index] = 1; return a[Small] }
