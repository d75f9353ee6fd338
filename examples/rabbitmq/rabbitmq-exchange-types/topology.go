// #region shown
package topology

import amqp "github.com/rabbitmq/amqp091-go"

func Declare(ch *amqp.Channel) error {
	err := ch.ExchangeDeclare("unrouted", "fanout",
		true, false, false, false, nil)
	if err != nil {
		return err
	}
	// The alternate exchange gets what no binding matched.
	err = ch.ExchangeDeclare("events", "topic", true, false, false, false,
		amqp.Table{"alternate-exchange": "unrouted"})
	if err != nil {
		return err
	}
	quorum := amqp.Table{"x-queue-type": "quorum"}
	for queue, bind := range map[string][2]string{
		"billing":  {"events", "order.*.eu"},
		"audit":    {"events", "#"},
		"unrouted": {"unrouted", ""},
	} {
		_, err := ch.QueueDeclare(queue, true, false, false, false, quorum)
		if err != nil {
			return err
		}
		err = ch.QueueBind(queue, bind[1], bind[0], false, nil)
		if err != nil {
			return err
		}
	}
	return nil
}
// #endregion shown
