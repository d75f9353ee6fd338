package main

import "fmt"

func main() {
	started := make(chan bool)
	go func() {
		defer fmt.Println("deferred")
		close(started)
		select {}
	}()
	<-started
}
