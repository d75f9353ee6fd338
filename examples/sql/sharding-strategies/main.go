// #region shown
package main

import (
	"fmt"
	"hash/fnv"
	"strconv"
)

func hash(parts ...string) uint64 {
	h := fnv.New64a()
	for _, p := range parts {
		h.Write([]byte(p))
		// "ab", "c" must differ from "a", "bc".
		h.Write([]byte{0})
	}
	// FNV mixes the last bytes weakly: finish the job.
	x := h.Sum64()
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	return x ^ x>>33
}

func modulo(key string, shards int) int {
	return int(hash(key) % uint64(shards))
}

func rendezvous(key string, shards int) int {
	best, owner := uint64(0), 0
	for s := range shards {
		if bid := hash(key, strconv.Itoa(s)); bid >= best {
			best, owner = bid, s
		}
	}
	return owner
}

func main() {
	const keys = 100_000
	var mod, rdv int
	for i := range keys {
		k := "customer-" + strconv.Itoa(i)
		if modulo(k, 8) != modulo(k, 9) {
			mod++
		}
		if rendezvous(k, 8) != rendezvous(k, 9) {
			rdv++
		}
	}
	fmt.Printf("8 -> 9 shards: modulo moves %d%%, rendezvous %d%%\n",
		100*mod/keys, 100*rdv/keys)
}
// #endregion shown
