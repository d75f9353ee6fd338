// #region shown-2
package dlq

import (
	"fmt"

	amqp "github.com/rabbitmq/amqp091-go"
)

// Origin reports where and why d was dead-lettered most recently.
func Origin(d amqp.Delivery) string {
	deaths, _ := d.Headers["x-death"].([]any)
	if len(deaths) == 0 {
		return "not dead-lettered"
	}
	// Newest first, one entry per queue and reason.
	last, _ := deaths[0].(amqp.Table)
	return fmt.Sprintf("queue=%v reason=%v count=%v first=%v/%v",
		last["queue"], last["reason"], last["count"],
		d.Headers["x-first-death-queue"], d.Headers["x-first-death-reason"])
}
// #endregion shown-2
