// Command main measures what ten collections of one live heap cost.
package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"runtime/metrics"
)

// #region shown
type node struct {
	left, right *node
	value       [2]int
}

// tree has its nodes in the order in which they were allocated.
func tree(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{left: tree(depth - 1), right: tree(depth - 1)}
}

// shuffled is one list whose neighbors are far apart in memory.
func shuffled(n int) *node {
	nodes := make([]*node, n)
	for i := range nodes {
		nodes[i] = &node{}
	}
	rand.Shuffle(n, func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	for i := range n - 1 {
		nodes[i].left = nodes[i+1]
	}
	return nodes[0]
}

// #endregion shown

func gcSeconds() float64 {
	runtime.GC()
	s := []metrics.Sample{{Name: "/cpu/classes/gc/total:cpu-seconds"}}
	metrics.Read(s)
	return s[0].Value.Float64()
}

func main() {
	live := tree(18)
	if len(os.Args) > 1 {
		live = shuffled(1 << 18)
	}
	before := gcSeconds()
	for range 9 {
		runtime.GC()
	}
	fmt.Printf("%.2f CPU-s for 10 cycles\n", gcSeconds()-before)
	runtime.KeepAlive(live)
}
