package eval

import "math"

// #region shown
// interval is the 95 % Wilson interval of a pass rate.
func interval(passed, cases int) (low, high float64) {
	const z = 1.96
	n := float64(cases)
	p := float64(passed) / n
	center := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z * math.Sqrt(p*(1-p)/n+z*z/(4*n*n)) / (1 + z*z/n)
	return center - half, center + half
}

// chance is the probability of a difference at least this uneven if both
// versions were equally good. It looks only at cases that changed.
func chance(fixed, broken int) float64 {
	changed, fewer := fixed+broken, min(fixed, broken)
	sum, ways := 0.0, 1.0 // ways: changed over k
	for k := range fewer + 1 {
		sum += ways
		ways *= float64(changed-k) / float64(k+1)
	}
	return min(1, 2*sum/math.Exp2(float64(changed)))
}

// #endregion shown
