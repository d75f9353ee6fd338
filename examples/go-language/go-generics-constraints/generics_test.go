package generics

import (
	"fmt"
	"slices"
	"testing"
)

type lines []Cents

func TestSum(t *testing.T) {
	if got := invoiceTotal([]Cents{1, 2}); got != 3 {
		t.Error(got)
	}
	// a named slice type, and the element type comes from it
	var total Cents = Sum(lines{4, 5})
	if total != 9 {
		t.Error(total)
	}
}

func TestGenericMethod(t *testing.T) {
	var l List[int]
	l.Add(1)
	l.Add(2)
	words := l.Map(func(n int) string { return fmt.Sprint(n, "!") })
	if !slices.Equal(words.items, []string{"1!", "2!"}) {
		t.Error(words.items)
	}
}

type set[T comparable] map[T]bool

func TestASetOfAnyPanics(t *testing.T) {
	defer func() {
		if got := fmt.Sprint(recover()); got != "runtime error: hash of unhashable type []int" {
			t.Error(got)
		}
	}()
	set[any]{}[[]int{1}] = true
}

type index[T any] = map[string]T

func same[T any](v T) T { return v }

func TestInferenceAndAliases(t *testing.T) {
	type apply func(int) int
	var assigned func(int) int = same
	inLiteral := []func(int) int{same}
	converted := apply(same)
	if (index[int]{"a": assigned(1) + inLiteral[0](2) + converted(3)})["a"] != 6 {
		t.Error("sum")
	}
}

func zero[T any]() T { return *new(T) }

func TestZero(t *testing.T) {
	if zero[int]() != 0 || zero[*int]() != nil {
		t.Error("not zero")
	}
}
