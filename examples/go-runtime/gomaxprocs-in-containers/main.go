package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func main() {
	// #region shown
	fmt.Println("CPUs usable:", runtime.NumCPU())
	fmt.Println("GOMAXPROCS: ", runtime.GOMAXPROCS(0))
	// #endregion shown
	if len(os.Args) < 2 {
		return
	}
	switch os.Args[1] {
	case "watch": // until the value changes, at most 5 s
		first := runtime.GOMAXPROCS(0)
		for range 100 {
			time.Sleep(50 * time.Millisecond)
			if now := runtime.GOMAXPROCS(0); now != first {
				fmt.Printf("%d became %d\n", first, now)
				return
			}
		}
		fmt.Println("unchanged")
	case "set": // a value of one's own, then back to the default
		runtime.GOMAXPROCS(7)
		fmt.Println("set:", runtime.GOMAXPROCS(0))
		runtime.SetDefaultGOMAXPROCS()
		fmt.Println("default:", runtime.GOMAXPROCS(0))
	}
}
