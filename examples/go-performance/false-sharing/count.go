package sharing

import "sync"

// #region shown-2
func count(chunks [][]int, want int) int {
	results := make([]int, len(chunks))
	var wg sync.WaitGroup
	for i, chunk := range chunks {
		wg.Go(func() {
			// lives in a register
			n := 0
			for _, v := range chunk {
				if v == want {
					n++
				}
			}
			// one write per worker: sharing does not matter
			results[i] = n
		})
	}
	wg.Wait()
	total := 0
	for _, n := range results {
		total += n
	}
	return total
}
// #endregion shown-2
