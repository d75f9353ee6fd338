// #region shown
package text

/*
#include <ctype.h>
#include <stdlib.h>

static void upper(char *s) {
	for (; *s; s++) *s = toupper((unsigned char)*s);
}
*/
import "C"

import "unsafe"

// Upper copies s to C memory, lets C change it and copies the result back.
func Upper(s string) string {
	// malloc: the collector does not know it
	cs := C.CString(s)
	// free needs stdlib.h
	defer C.free(unsafe.Pointer(cs))
	C.upper(cs)
	return C.GoString(cs)
}
// #endregion shown
