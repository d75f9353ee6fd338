package calls

type point struct{ x, y int }

type large struct{ fields [100]int }

func Channel() chan int          { return make(chan int) }
func Small() *point              { return &point{1, 2} }
func Large() *large              { return &large{} }
func Index(m map[string]int) int { return m["a"] }
