package stack

import "sync/atomic"

// #region shown
type node[T any] struct {
	value T
	next  *node[T]
}

// Stack is a lock-free LIFO stack; the zero value is empty.
type Stack[T any] struct{ head atomic.Pointer[node[T]] }

func (s *Stack[T]) Push(v T) {
	n := &node[T]{value: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func (s *Stack[T]) Pop() (v T, ok bool) {
	for {
		top := s.head.Load()
		if top == nil {
			return v, false
		}
		if s.head.CompareAndSwap(top, top.next) {
			return top.value, true
		}
	}
}
// #endregion shown
