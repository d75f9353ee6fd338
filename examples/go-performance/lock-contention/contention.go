package contention

import (
	"hash/maphash"
	"runtime"
	"sync"
	"time"
)

// #region shown
func enableContentionProfiles() {
	// on average one of 100 contention events; 1 records all: for tests
	runtime.SetMutexProfileFraction(100)
	// every blocking event of 1 ms or longer, of shorter ones a share
	runtime.SetBlockProfileRate(int(time.Millisecond))
}
// #endregion shown

// #region shown-2
const shards = 64

type shard struct {
	mu sync.Mutex
	m  map[string]int64
	// 8 + 8 + 48 = one 64-byte cache line
	_ [48]byte
}

type Counters struct {
	seed   maphash.Seed
	shards [shards]shard
}

func NewCounters() *Counters {
	c := &Counters{seed: maphash.MakeSeed()}
	for i := range c.shards {
		c.shards[i].m = make(map[string]int64)
	}
	return c
}

func (c *Counters) Add(key string, n int64) {
	s := &c.shards[maphash.String(c.seed, key)%shards]
	s.mu.Lock()
	s.m[key] += n
	s.mu.Unlock()
}
// #endregion shown-2
