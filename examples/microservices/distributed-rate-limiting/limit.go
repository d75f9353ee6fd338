// #region shown
package limit

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

// ARGV: interval in microseconds, burst. Returns 0 or the time to wait.
var gcra = redis.NewScript(`
local t = redis.call('TIME')
local now = t[1] * 1000000 + t[2]
local interval, burst = tonumber(ARGV[1]), tonumber(ARGV[2])
local tat = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = tat + interval - burst * interval - now
if wait > 0 then return wait end
local ttl = math.ceil((tat + interval - now) / 1000)
redis.call('SET', KEYS[1], tat + interval, 'PX', ttl)
return 0
`)

// Allow returns 0, or how long the client has to wait.
func Allow(ctx context.Context, rdb redis.Scripter, client string,
	every time.Duration, burst int) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
	defer cancel()
	us, err := gcra.Run(ctx, rdb, []string{"limit:" + client},
		every.Microseconds(), burst).Int64()
	return time.Duration(us) * time.Microsecond, err
}
// #endregion shown
