package main

import (
	"context"
	"fmt"
	"log"
)

// internal/order: entity, port and use case
type Order struct{ ID string }

type Store interface {
	Save(ctx context.Context, o Order) error
}

type Place struct{ store Store }

func (p Place) Do(ctx context.Context, id string) error {
	return p.store.Save(ctx, Order{ID: id})
}

// internal/order/memory: adapter
type Memory struct{}

func (Memory) Save(_ context.Context, o Order) error {
	fmt.Println("saved", o.ID)
	return nil
}

// cmd/shop: composition root, the only place that knows every part
func main() {
	place := Place{store: Memory{}}
	if err := place.Do(context.Background(), "o-1"); err != nil {
		log.Fatal(err)
	}
}
