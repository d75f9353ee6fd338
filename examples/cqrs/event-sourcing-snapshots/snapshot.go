// Package snapshot restores or starts anew.
package snapshot

import "encoding/json"

// #region shown
// stateSchema is raised when Account changes its shape.
const stateSchema = 3

type Account struct{ Cents int64 }

type Snapshot struct {
	Version int64
	Schema  int
	State   []byte
}

// restore returns the state to start from and its version.
func restore(s *Snapshot) (Account, int64) {
	if s == nil || s.Schema != stateSchema {
		// Full replay.
		return Account{}, 0
	}
	var a Account
	if err := json.Unmarshal(s.State, &a); err != nil {
		// A damaged cache entry: replay.
		return Account{}, 0
	}
	return a, s.Version
}
// #endregion shown
