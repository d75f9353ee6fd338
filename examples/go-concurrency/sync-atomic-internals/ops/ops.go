package ops

import "sync/atomic"

var n atomic.Int64

func Load() int64         { return n.Load() }
func Store(v int64)       { n.Store(v) }
func Add(v int64) int64   { return n.Add(v) }
func CAS(a, b int64) bool { return n.CompareAndSwap(a, b) }
