package broker

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"sync"
	"testing"
	"time"

	amqp "github.com/rabbitmq/amqp091-go"
)

// proxy forwards connections to the broker until cut is called, which ends those that are open, as a lost network does.
func proxy(t *testing.T) (address string, cut func()) {
	t.Helper()
	lis, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = lis.Close() })
	var mu sync.Mutex
	var open []net.Conn
	go func() {
		for {
			client, err := lis.Accept()
			if err != nil {
				return
			}
			server, err := net.Dial("tcp", "127.0.0.1:"+os.Getenv("RABBITMQ_PORT"))
			if err != nil {
				_ = client.Close()
				continue
			}
			mu.Lock()
			open = append(open, client, server)
			mu.Unlock()
			go func() { _, _ = io.Copy(server, client); _ = server.Close() }()
			go func() { _, _ = io.Copy(client, server); _ = client.Close() }()
		}
	}()
	return lis.Addr().String(), func() {
		mu.Lock()
		defer mu.Unlock()
		for _, c := range open {
			_ = c.Close()
		}
		open = nil
	}
}

func TestItComesBackWithItsTopology(t *testing.T) {
	address, cut := proxy(t)
	url := "amqp://guest:guest@" + address + "/"
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	declared := 0
	var causes []error
	err := Supervise(ctx, []string{url, "amqp://guest:guest@127.0.0.1:1/"}, func(ch *amqp.Channel) error {
		declared++
		_, err := ch.QueueDeclare("work", true, false, false, false, nil)
		return err
	}, func(ctx context.Context, ch *amqp.Channel) error {
		msgs, err := ch.Consume("work", "", false, false, false, false, nil)
		if err != nil {
			return err
		}
		if declared == 1 {
			go cut()
		}
		if declared == 2 {
			if err := ch.Publish("", "work", true, false, amqp.Publishing{Body: []byte("x")}); err != nil {
				return err
			}
			d := <-msgs
			causes = append(causes, d.Ack(false))
			cancel()
			return nil
		}
		for range msgs { // closed with the connection
		}
		<-ctx.Done() // the context of the session ends as well
		causes = append(causes, context.Cause(ctx))
		return nil
	})
	if !errors.Is(err, context.Canceled) || declared != 2 || len(causes) != 2 || causes[0] == nil || causes[1] != nil {
		t.Errorf("%v after %d declarations, causes %v", err, declared, causes)
	}
}
