package main

/*
void *engine_new(int factor);
int engine_run(void *e, int x, int *out);
void engine_free(void *e);
*/
import "C"

import "fmt"

func main() {
	e := C.engine_new(3)
	defer C.engine_free(e)
	var out C.int
	fmt.Println(C.engine_run(e, 14, &out), out)
	fmt.Println(C.engine_run(e, -1, &out))
}
