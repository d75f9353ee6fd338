// #region shown
package join

import (
	"fmt"
	"strconv"
	"testing"
)

func Join(ids []int) string {
	s := ""
	for _, id := range ids {
		s += strconv.Itoa(id) + ","
	}
	return s
}

func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{10, 1000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			// setup: not timed
			ids := make([]int, n)
			for i := range ids {
				ids[i] = i
			}
			b.ReportAllocs()
			for b.Loop() {
				Join(ids)
			}
		})
	}
}
// #endregion shown
