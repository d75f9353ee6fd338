// #region shown
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
)

type middleware func(http.Handler) http.Handler

// chain makes the first layer the outermost one.
func chain(h http.Handler, layers ...middleware) http.Handler {
	for _, layer := range slices.Backward(layers) {
		h = layer(h)
	}
	return h
}

func trace(name string) middleware {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Println("->", name)
			next.ServeHTTP(w, r)
			fmt.Println("<-", name)
		})
	}
}

func main() {
	final := func(http.ResponseWriter, *http.Request) {
		fmt.Println("handler")
	}
	h := chain(http.HandlerFunc(final),
		trace("recover"), trace("log"), trace("auth"))
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
}
// #endregion shown
