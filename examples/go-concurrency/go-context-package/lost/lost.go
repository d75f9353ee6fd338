package lost

import "context"

func Child(ctx context.Context, early bool) context.Context {
	child, cancel := context.WithCancel(ctx)
	if early {
		return child
	}
	cancel()
	return ctx
}
