// Nothing can happen any more in main; the argument says what else there is.
package main

import (
	"fmt"
	"net"
	"os"
	"os/signal"
	"time"
)

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	switch os.Args[1] {
	case "nothing":
	case "listener":
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		go l.Accept()
	case "sleeper":
		go time.Sleep(time.Hour)
	case "timer":
		time.AfterFunc(time.Hour, func() {})
	case "signal":
		signal.Notify(make(chan os.Signal, 1), os.Interrupt)
	}
	<-make(chan int)
}
