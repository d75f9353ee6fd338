package rates

import "runtime"

// #region shown
func contentionProfiles(on bool) {
	if !on {
		runtime.SetMutexProfileFraction(0)
		runtime.SetBlockProfileRate(0)
		return
	}
	// a fraction: 1 in 100 contention events
	runtime.SetMutexProfileFraction(100)
	// nanoseconds: one sample per 1 ms blocked, on average
	runtime.SetBlockProfileRate(1_000_000)
}
// #endregion shown
