package ordered

import (
	"context"
	"hash/fnv"
	"sync"
)

// #region shown
type msg struct {
	key   string
	value []byte
}

// dispatch keeps the order of each key; different keys run in parallel.
func dispatch(ctx context.Context, in <-chan msg, workers int,
	handle func(msg)) {
	shards := make([]chan msg, workers)
	var wg sync.WaitGroup
	for i := range shards {
		shards[i] = make(chan msg, 16) // bounded: a hot key slows the reader
		wg.Go(func() {
			for m := range shards[i] {
				handle(m)
			}
		})
	}
	defer wg.Wait()
	defer func() {
		for _, s := range shards {
			close(s)
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return
		case m, ok := <-in:
			if !ok {
				return
			}
			h := fnv.New32a()
			h.Write([]byte(m.key))
			select {
			case shards[h.Sum32()%uint32(workers)] <- m:
			case <-ctx.Done():
				return
			}
		}
	}
}
// #endregion shown
