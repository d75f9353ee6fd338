// Prints the arena of an object: on 64-bit platforms the heap starts elsewhere in every run.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"unsafe"
)

var kept *[1000]int

func main() {
	if len(os.Args) == 1 {
		kept = new([1000]int)
		fmt.Println(uintptr(unsafe.Pointer(kept)) >> 26)
		return
	}
	// one small survivor in each of many spans
	var survivors [][]byte
	for i := range 400_000 {
		b := make([]byte, 128)
		if i%64 == 0 {
			survivors = append(survivors, b)
		}
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.HeapInuse > 5*m.HeapAlloc)
	status, _ := os.ReadFile("/proc/self/status")
	var virtual, resident int
	for line := range strings.Lines(string(status)) {
		fmt.Sscanf(line, "VmSize: %d", &virtual)
		fmt.Sscanf(line, "VmRSS: %d", &resident)
	}
	fmt.Println(virtual == 0 || virtual > 5*resident)
	runtime.KeepAlive(survivors)
}
