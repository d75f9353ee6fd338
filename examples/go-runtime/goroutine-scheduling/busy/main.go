package main

import "time"

func main() {
	for range 50 {
		go func() {
			for {
			}
		}()
	}
	time.Sleep(1200 * time.Millisecond)
}
