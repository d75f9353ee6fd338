package llm

import (
	"context"
	"errors"
	"sync"
	"time"
)

// #region shown
var (
	ErrBudget  = errors.New("token budget used up")
	ErrRefused = errors.New("model refused: overloaded or rate limited")
)

type Budget struct {
	mu   sync.Mutex
	left map[string]int64 // tokens per tenant
}

// Reserve takes what a call can cost at most. The function that it returns
// gives back what was not used; only its first call counts.
func (b *Budget) Reserve(tenant string, most int64) (func(used int64), error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.left[tenant] < most {
		return nil, ErrBudget
	}
	b.left[tenant] -= most
	var once sync.Once
	return func(used int64) {
		once.Do(func() {
			b.mu.Lock()
			defer b.mu.Unlock()
			b.left[tenant] += most - used
		})
	}, nil
}

type Model interface {
	Complete(ctx context.Context, prompt string, maxOutput int64) (
		answer string, used int64, err error)
}

func Ask(ctx context.Context, m Model, b *Budget, tenant, prompt string) (
	string, error) {
	const maxOutput = 800
	most := int64(len(prompt)) + maxOutput // a token is at least a byte
	settle, err := b.Reserve(tenant, most)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	answer, used, err := m.Complete(ctx, prompt, maxOutput)
	switch {
	case err == nil:
		settle(used)
	case errors.Is(err, ErrRefused):
		settle(0)
	default: // timeout, cut connection: it may have been billed
		settle(most)
	}
	return answer, err
}

// #endregion shown
