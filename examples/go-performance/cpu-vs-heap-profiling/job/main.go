// #region shown
package main

import (
	"errors"
	"log"
	"os"
	"runtime"
	"runtime/pprof"
)

func profileTo(cpuPath, heapPath string, work func()) error {
	cpu, err := os.Create(cpuPath)
	if err != nil {
		return err
	}
	if err := pprof.StartCPUProfile(cpu); err != nil {
		return errors.Join(err, cpu.Close())
	}
	work()
	// flushes; without it the file is useless
	pprof.StopCPUProfile()
	if err := cpu.Close(); err != nil {
		return err
	}

	heap, err := os.Create(heapPath)
	if err != nil {
		return err
	}
	// complete a cycle, so that inuse is current
	runtime.GC()
	return errors.Join(pprof.WriteHeapProfile(heap), heap.Close())
}

func main() {
	job := func() {}
	if err := profileTo("cpu.pb.gz", "heap.pb.gz", job); err != nil {
		log.Fatal(err)
	}
}
// #endregion shown
