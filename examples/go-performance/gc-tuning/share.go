package main

import "runtime/metrics"

// #region shown
func gcShare() float64 {
	s := []metrics.Sample{
		{Name: "/cpu/classes/gc/total:cpu-seconds"},
		{Name: "/cpu/classes/total:cpu-seconds"},
	}
	metrics.Read(s)
	// since start; use deltas for a rate
	return s[0].Value.Float64() / s[1].Value.Float64()
}
// #endregion shown
