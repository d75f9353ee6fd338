package example

// #region shown
import (
	"math"
	"math/rand/v2"
	"time"
)

// refreshNow is more likely the closer expiry is and the slower the load was;
// beta 1 is a good start.
func refreshNow(expiry time.Time, loadTime time.Duration, beta float64) bool {
	factor := -math.Log(1 - rand.Float64())
	ahead := time.Duration(float64(loadTime) * beta * factor)
	return time.Now().Add(ahead).After(expiry)
}
// #endregion shown
