package generics

// #region shown
type Number interface {
	~int | ~int64 | ~float64
}

func Sum[S ~[]E, E Number](values S) E {
	var total E
	for _, v := range values {
		total += v
	}
	return total
}

type Cents int64

func invoiceTotal(lines []Cents) Cents {
	// S and E are inferred, the result stays Cents
	return Sum(lines)
}
// #endregion shown

// #region shown-2
type List[T any] struct{ items []T }

func (l *List[T]) Add(v T) { l.items = append(l.items, v) }

// Map introduces U: a compile error before Go 1.27.
func (l *List[T]) Map[U any](f func(T) U) *List[U] {
	out := &List[U]{items: make([]U, 0, len(l.items))}
	for _, v := range l.items {
		out.Add(f(v))
	}
	return out
}
// #endregion shown-2
