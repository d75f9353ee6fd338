package join

import (
	"fmt"
	"strconv"
)

// #region shown
func joinNaive(ids []int) string {
	s := ""
	for _, id := range ids {
		// boxes id, formats, copies s again
		s += fmt.Sprintf("%d,", id)
	}
	return s
}

func joinLean(ids []int) string {
	// one allocation, sized up front
	buf := make([]byte, 0, 8*len(ids))
	for _, id := range ids {
		buf = strconv.AppendInt(buf, int64(id), 10)
		buf = append(buf, ',')
	}
	// the second and last one
	return string(buf)
}
// #endregion shown
