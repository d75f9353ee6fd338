package missing

// #region shown
func missing(want, have []string) []string {
	known := make(map[string]struct{}, len(have))
	for _, h := range have {
		known[h] = struct{}{}
	}
	out := make([]string, 0, len(want))
	for _, w := range want {
		if _, ok := known[w]; !ok {
			out = append(out, w)
		}
	}
	return out
}
// #endregion shown
