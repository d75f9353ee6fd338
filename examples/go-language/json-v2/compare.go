// #region shown
package main

import (
	v1 "encoding/json"
	"encoding/json/v2"
	"fmt"
)

type order struct {
	ID    int64    `json:"id"`
	Lines []string `json:"lines"`
	Gift  bool     `json:"gift,omitempty"`
	Note  string   `json:"note"`
}

func compare() {
	o := order{ID: 7, Note: "<rush>"}
	old, _ := v1.Marshal(o)
	now, _ := json.Marshal(o)
	fmt.Printf("v1 %s\nv2 %s\n", old, now)

	for _, in := range []string{
		`{"ID": 8}`,
		`{"id": 8, "id": 9}`,
		"{\"id\": 8, \"note\": \"\xff\"}",
	} {
		var a, b order
		errOld := v1.Unmarshal([]byte(in), &a)
		errNow := json.Unmarshal([]byte(in), &b)
		fmt.Printf("%q\n  v1 id=%d %v\n  v2 id=%d %v\n",
			in, a.ID, errOld, b.ID, errNow)
	}
}

// #endregion shown
