package main

import (
	v1 "encoding/json"
	"encoding/json/v2"
	"fmt"
	"time"
)

// #region shown
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

// #region shown-2
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

func main() {
	compare()
	fmt.Println("---")
	var r request
	fmt.Println(json.Unmarshal([]byte(`{"name":"a","wait":"2s"}`), &r, strict), r)
	fmt.Println(json.Unmarshal([]byte(`{"name":"a","limt":2}`), &r, strict))
	fmt.Println(json.Unmarshal([]byte(`{"name":"a","wait":"soon"}`), &r, strict))
	_, err := json.Marshal(request{Wait: time.Second})
	fmt.Println(err)
	kept, err := json.Marshal(order{}, v1.DefaultOptionsV1())
	fmt.Println(string(kept), err)
	mixed, err := json.Marshal(order{}, json.FormatNilSliceAsNull(true))
	fmt.Println(string(mixed), err)
	first, _ := json.Marshal(numbers(), json.Deterministic(true))
	for range 100 {
		again, _ := json.Marshal(numbers(), json.Deterministic(true))
		if string(first) != string(again) {
			fmt.Println("not deterministic")
		}
	}
	for range 1000 {
		again, _ := json.Marshal(numbers())
		if string(first) != string(again) {
			fmt.Println("map order differs")
			break
		}
	}
}

func numbers() map[string]int { return map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5} }
