package defaults

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

type config struct {
	Host   string `default:"localhost"`
	Port   int    `default:"8080"`
	hidden string `default:"x"`
}

func TestSetDefaults(t *testing.T) {
	c := config{Port: 9090}
	if err := SetDefaults(&c); err != nil || c != (config{Host: "localhost", Port: 9090}) {
		t.Error(c, err)
	}
	for _, wrong := range []any{c, nil, 7, (*config)(nil), &struct {
		N int `default:"many"`
	}{}, &struct {
		F float64 `default:"1"`
	}{}} {
		if err := SetDefaults(wrong); err == nil {
			t.Errorf("%T: no error", wrong)
		}
	}
}

func panicOf(f func()) (p string) {
	defer func() { p = fmt.Sprint(recover()) }()
	f()
	return
}

func TestPanics(t *testing.T) {
	c := config{hidden: "secret"}
	hidden := reflect.ValueOf(&c).Elem().FieldByName("hidden")
	if hidden.String() != "secret" {
		t.Error("an unexported field cannot be read")
	}
	for _, row := range []struct {
		f    func()
		want string
	}{
		{func() { reflect.ValueOf(c).Field(0).SetString("x") }, "reflect.Value.SetString using unaddressable value"},
		{func() { hidden.SetString("x") }, "using value obtained using unexported field"},
		{func() { hidden.Interface() }, "cannot return value obtained from unexported field"},
	} {
		if got := panicOf(row.f); !strings.Contains(got, row.want) {
			t.Errorf("%q does not say %q", got, row.want)
		}
	}
}

func TestDeepEqual(t *testing.T) {
	if reflect.DeepEqual([]int(nil), []int{}) || !slices.Equal([]int(nil), []int{}) {
		t.Error("nil and empty")
	}
}

func TestTypesAreKeysAndNewHelpers(t *testing.T) {
	seen := map[reflect.Type]bool{reflect.TypeOf(1): true}
	n, ok := reflect.TypeAssert[int](reflect.ValueOf(7))
	if !seen[reflect.TypeFor[int]()] || n != 7 || !ok {
		t.Error(seen, n, ok)
	}
}
