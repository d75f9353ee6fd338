package main

import (
	v1 "encoding/json"
	"encoding/json/v2"
	"fmt"
	"time"
)

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
