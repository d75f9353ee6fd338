// #region shown-2
package main

import (
	"encoding/json/v2"
	"time"
)

type request struct {
	Name  string        `json:"name"`
	Limit int           `json:"limit,omitzero"`
	Wait  time.Duration `json:"wait,omitzero"`
}

// strict is for what clients send: no unknown members, durations as "2s".
var strict = json.JoinOptions(
	json.RejectUnknownMembers(true),
	json.WithUnmarshalers(json.UnmarshalFunc(
		func(text []byte, d *time.Duration) error {
			var s string
			if err := json.Unmarshal(text, &s); err != nil {
				return err
			}
			parsed, err := time.ParseDuration(s)
			*d = parsed
			return err
		})),
)

// #endregion shown-2
