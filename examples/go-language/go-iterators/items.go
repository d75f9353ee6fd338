package items

import (
	"context"
	"errors"
	"iter"
)

// #region shown
type Item struct{ ID int }

type Fetch func(ctx context.Context, after string) (
	page []Item, next string, err error)

// All yields the items of every page and asks for a page only when the loop
// gets there. After an error, which comes with a zero Item, it ends.
func All(ctx context.Context, fetch Fetch) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for after := ""; ; {
			page, next, err := fetch(ctx, after)
			if err != nil {
				yield(Item{}, err)
				return
			}
			for _, item := range page {
				if !yield(item, nil) {
					return // the loop was left: break, return, goto
				}
			}
			if next == "" {
				return
			}
			after = next
		}
	}
}

// first asks for one page.
func first(ctx context.Context, fetch Fetch) (Item, error) {
	for item, err := range All(ctx, fetch) {
		return item, err
	}
	return Item{}, errors.New("no items")
}

// #endregion shown
