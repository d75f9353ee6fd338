package stores

type pair struct {
	p *int
	n int
}

var global *int

func Heap(t *pair, p *int) { t.p = p }
func Global(p *int)        { global = p }
func Number(t *pair, n int) { t.n = n }

func Local(p *int) int {
	var t pair
	t.p = p
	return *t.p
}
