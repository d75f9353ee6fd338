package claims

import (
	"fmt"
	"os"
	"testing"
)

var log []string

func helper(t *testing.T) {
	t.Cleanup(func() { log = append(log, "first registered") })
	t.Cleanup(func() { log = append(log, "last registered") })
	defer func() { log = append(log, "defer in the helper") }()
}

func TestOrder(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		helper(t)
		log = append(log, "body")
		ctx := t.Context()
		t.Cleanup(func() { log = append(log, fmt.Sprint("context: ", ctx.Err())) })
		if ctx.Err() != nil {
			t.Error("canceled too early")
		}
	})
	want := "[defer in the helper body context: context canceled last registered first registered]"
	if got := fmt.Sprint(log); got != want {
		t.Error(got)
	}
}

func TestCleanupWaitsForParallelSubtests(t *testing.T) {
	var order []string
	t.Run("group", func(t *testing.T) {
		t.Cleanup(func() { order = append(order, "cleanup") })
		defer func() { order = append(order, "defer") }()
		t.Run("parallel", func(t *testing.T) {
			t.Parallel()
			order = append(order, "subtest")
		})
	})
	if got := fmt.Sprint(order); got != "[defer subtest cleanup]" {
		t.Error(got)
	}
}

func TestSetenvPanicsInAParallelTest(t *testing.T) {
	t.Run("inner", func(t *testing.T) {
		t.Parallel()
		defer func() {
			if recover() == nil {
				t.Error("no panic")
			}
		}()
		t.Setenv("A", "b")
	})
}

func TestWorkingDirectory(t *testing.T) {
	if b, err := os.ReadFile("testdata/order.json"); err != nil || len(b) == 0 {
		t.Error(err)
	}
	dir := t.TempDir()
	t.Cleanup(func() { os.WriteFile(dir+"/x", nil, 0o600) })
}

func Example() {
	fmt.Println("compared")
	// Output: compared
}
