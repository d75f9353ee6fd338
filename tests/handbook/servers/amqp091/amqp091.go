// Package amqp091 is the part of github.com/rabbitmq/amqp091-go that the handbook's examples use, written for them with the
// standard library alone, so that the code of a page runs against a broker without a download. A check puts it in the place of
// the real package by `go mod edit -replace`. It speaks AMQP 0-9-1 to RabbitMQ; everything that no example needs is left out.
package amqp091

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"sync"
	"time"
)

// Persistent is the delivery mode of messages that a broker writes to disk.
const Persistent uint8 = 2

type (
	// Table is a table of arguments or headers.
	Table map[string]any
	// Error is why a channel or connection was closed.
	Error struct {
		Code   int
		Reason string
	}
	// Queue is what a declaration returns.
	Queue struct {
		Name                string
		Messages, Consumers int
	}
	// Publishing is a message on its way to the broker.
	Publishing struct {
		Headers                                               Table
		ContentType, ContentEncoding, CorrelationId, ReplyTo  string
		Expiration, MessageId, Type, UserId, AppId, clusterId string
		DeliveryMode, Priority                                uint8
		Timestamp                                             time.Time
		Body                                                  []byte
	}
	// Return is a message that no queue wanted.
	Return struct {
		ReplyCode            uint16
		ReplyText            string
		Exchange, RoutingKey string
		Publishing
	}
	// Delivery is a message on its way to a consumer.
	Delivery struct {
		ConsumerTag          string
		DeliveryTag          uint64
		Redelivered          bool
		Exchange, RoutingKey string
		Publishing
		channel *Channel
	}
	// Config is what a connection may be given.
	Config struct{ Heartbeat time.Duration }
)

func (e *Error) Error() string { return fmt.Sprintf("Exception (%d) Reason: %q", e.Code, e.Reason) }

// ErrClosed is returned for what is closed already.
var ErrClosed = &Error{504, "channel/connection is not open"}

// Connection is a connection to a broker, with channels in it.
type Connection struct {
	conn     net.Conn
	writing  sync.Mutex
	mu       sync.Mutex
	channels map[uint16]*Channel
	next     uint16
	closed   bool
	done     chan struct{}
}

// Channel is a session within a connection.
type Channel struct {
	conn      *Connection
	id        uint16
	calling   sync.Mutex // one synchronous method at a time
	publish   sync.Mutex // a message's frames follow each other
	replies   chan method
	mu        sync.Mutex
	err       *Error
	closes    []chan *Error
	returns   []chan Return
	consumers map[string]*consumer
	confirms  map[uint64]*DeferredConfirmation
	confirm   bool
	published uint64
	content   *content
}

type method struct {
	class, id uint16
	args      *reader
	message   *Publishing
}

// content is a method whose message is still arriving.
type content struct {
	method
	size uint64
}

// DeferredConfirmation is the broker's answer to a published message, which comes later.
type DeferredConfirmation struct {
	DeliveryTag uint64
	done        chan struct{}
	acked       bool
}

// WaitContext waits for the answer. It is false when the broker refused the message, and also when the channel was closed first.
func (d *DeferredConfirmation) WaitContext(ctx context.Context) (bool, error) {
	select {
	case <-d.done:
		return d.acked, nil
	case <-ctx.Done():
		return false, ctx.Err()
	}
}

// Dial connects to amqp://user:password@host:port/.
func Dial(address string) (*Connection, error) { return DialConfig(address, Config{}) }

// DialConfig connects with the given settings.
func DialConfig(address string, _ Config) (*Connection, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	conn, err := net.DialTimeout("tcp", u.Host, 10*time.Second)
	if err != nil {
		return nil, err
	}
	c := &Connection{conn: conn, channels: map[uint16]*Channel{}, done: make(chan struct{})}
	in := bufio.NewReader(conn)
	password, _ := u.User.Password()
	if err := c.open(in, u.User.Username(), password); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	go c.read(in)
	return c, nil
}

func (c *Connection) open(in *bufio.Reader, user, password string) error {
	if _, err := io.WriteString(c.conn, "AMQP\x00\x00\x09\x01"); err != nil {
		return err
	}
	expect := func(id uint16) (*reader, error) {
		_, _, payload, err := readFrame(in)
		if err != nil {
			return nil, err
		}
		r := &reader{b: payload}
		if class, got := r.short(), r.short(); class != 10 || got != id {
			return nil, fmt.Errorf("method %d.%d in place of 10.%d", class, got, id)
		}
		return r, nil
	}
	if _, err := expect(10); err != nil { // start
		return err
	}
	capabilities := Table{"capabilities": Table{"publisher_confirms": true, "basic.nack": true, "consumer_cancel_notify": true}}
	var w writer
	w.method(10, 11).table(capabilities).str("PLAIN").long("\x00" + user + "\x00" + password).str("en_US")
	if err := c.send(0, w.b); err != nil {
		return err
	}
	tune, err := expect(30)
	if err != nil {
		return err
	}
	channels, frame := tune.short(), tune.u32()
	w = writer{}
	w.method(10, 31).short(channels).u32(frame).short(0) // no heartbeats
	if err := c.send(0, w.b); err != nil {
		return err
	}
	w = writer{}
	w.method(10, 40).str("/").str("").bits(false)
	if err := c.send(0, w.b); err != nil {
		return err
	}
	_, err = expect(41)
	return err
}

// Channel opens a channel.
func (c *Connection) Channel() (*Channel, error) {
	c.mu.Lock()
	if c.closed {
		c.mu.Unlock()
		return nil, ErrClosed
	}
	c.next++
	ch := &Channel{conn: c, id: c.next, replies: make(chan method, 1), consumers: map[string]*consumer{}, confirms: map[uint64]*DeferredConfirmation{}}
	c.channels[ch.id] = ch
	c.mu.Unlock()
	var w writer
	w.method(20, 10).str("")
	_, err := ch.call(w.b)
	return ch, err
}

// Close closes the connection and its channels.
func (c *Connection) Close() error {
	var w writer
	w.method(10, 50).short(200).str("bye").short(0).short(0)
	err := c.send(0, w.b)
	select {
	case <-c.done:
	case <-time.After(5 * time.Second):
		return errors.Join(err, c.conn.Close())
	}
	return err
}

func (c *Connection) send(channel uint16, payload []byte) error { return c.frame(1, channel, payload) }

func (c *Connection) frame(kind byte, channel uint16, payload []byte) error {
	b := make([]byte, 0, len(payload)+8)
	b = append(b, kind)
	b = binary.BigEndian.AppendUint16(b, channel)
	b = binary.BigEndian.AppendUint32(b, uint32(len(payload)))
	b = append(append(b, payload...), 0xCE)
	c.writing.Lock()
	defer c.writing.Unlock()
	_, err := c.conn.Write(b)
	return err
}

func readFrame(in *bufio.Reader) (kind byte, channel uint16, payload []byte, err error) {
	var head [7]byte
	if _, err = io.ReadFull(in, head[:]); err != nil {
		return 0, 0, nil, err
	}
	payload = make([]byte, binary.BigEndian.Uint32(head[3:])+1)
	if _, err = io.ReadFull(in, payload); err != nil {
		return 0, 0, nil, err
	}
	return head[0], binary.BigEndian.Uint16(head[1:]), payload[:len(payload)-1], nil
}

// read hands on what comes in until the connection ends, and then ends its channels.
func (c *Connection) read(in *bufio.Reader) {
	reason := &Error{501, "EOF"}
	for {
		kind, id, payload, err := readFrame(in)
		if err != nil {
			break
		}
		r := &reader{b: payload}
		if id == 0 && kind == 1 {
			class, m := r.short(), r.short()
			if class == 10 && m == 50 { // close, by the broker
				reason = &Error{int(r.short()), r.str()}
				var w writer
				w.method(10, 51)
				_ = c.send(0, w.b)
				break
			}
			if class == 10 && m == 51 { // close-ok
				reason = nil
				break
			}
			continue
		}
		c.mu.Lock()
		ch := c.channels[id]
		c.mu.Unlock()
		if ch == nil {
			continue
		}
		switch kind {
		case 1:
			ch.receive(method{class: r.short(), id: r.short(), args: r})
		case 2:
			ch.header(r)
		case 3:
			ch.body(payload)
		}
	}
	_ = c.conn.Close()
	c.mu.Lock()
	c.closed = true
	channels := c.channels
	c.channels = map[uint16]*Channel{}
	c.mu.Unlock()
	for _, ch := range channels {
		ch.end(reason)
	}
	close(c.done)
}

func (ch *Channel) receive(m method) {
	switch {
	case m.class == 60 && (m.id == 50 || m.id == 60 || m.id == 71): // return, deliver, get-ok: a message follows
		ch.content = &content{method: m}
	case m.class == 60 && (m.id == 80 || m.id == 120): // ack, nack
		tag, bits := m.args.u64(), m.args.octet()
		ch.confirmed(tag, bits&1 != 0, m.id == 80)
	case m.class == 60 && m.id == 30: // cancel, by the broker
		ch.stop(m.args.str())
	case m.class == 20 && m.id == 40: // close, by the broker
		reason := &Error{int(m.args.short()), m.args.str()}
		var w writer
		w.method(20, 41)
		_ = ch.conn.send(ch.id, w.b)
		ch.conn.mu.Lock()
		delete(ch.conn.channels, ch.id)
		ch.conn.mu.Unlock()
		ch.end(reason)
	default:
		ch.replies <- m
	}
}

func (ch *Channel) header(r *reader) {
	if ch.content == nil {
		return
	}
	r.short()
	r.short()
	ch.content.size = r.u64()
	ch.content.message = r.properties()
	ch.complete()
}

func (ch *Channel) body(b []byte) {
	if ch.content != nil {
		ch.content.message.Body = append(ch.content.message.Body, b...)
		ch.complete()
	}
}

func (ch *Channel) complete() {
	m := ch.content
	if uint64(len(m.message.Body)) < m.size {
		return
	}
	ch.content = nil
	switch m.id {
	case 50:
		ret := Return{ReplyCode: m.args.short(), ReplyText: m.args.str(), Exchange: m.args.str(), RoutingKey: m.args.str(), Publishing: *m.message}
		ch.mu.Lock()
		listeners := ch.returns
		ch.mu.Unlock()
		for _, c := range listeners {
			c <- ret
		}
	case 60:
		tag := m.args.str()
		d := Delivery{ConsumerTag: tag, DeliveryTag: m.args.u64(), Redelivered: m.args.octet() != 0,
			Exchange: m.args.str(), RoutingKey: m.args.str(), Publishing: *m.message, channel: ch}
		ch.mu.Lock()
		c := ch.consumers[tag]
		ch.mu.Unlock()
		if c != nil {
			c.push(d)
		}
	case 71:
		ch.replies <- m.method
	}
}

func (ch *Channel) confirmed(tag uint64, multiple, acked bool) {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	for t, d := range ch.confirms {
		if t == tag || multiple && t <= tag {
			d.acked = acked
			close(d.done)
			delete(ch.confirms, t)
		}
	}
}

// end closes the channel: consumers stop, waiting confirmations are false, listeners hear the reason.
func (ch *Channel) end(reason *Error) {
	ch.mu.Lock()
	if ch.err != nil {
		ch.mu.Unlock()
		return
	}
	ch.err = ErrClosed
	if reason != nil {
		ch.err = reason
	}
	for t, d := range ch.confirms {
		close(d.done)
		delete(ch.confirms, t)
	}
	consumers, closes, returns := ch.consumers, ch.closes, ch.returns
	ch.consumers, ch.closes, ch.returns = map[string]*consumer{}, nil, nil
	close(ch.replies)
	ch.mu.Unlock()
	for _, c := range consumers {
		c.close()
	}
	for _, c := range closes {
		if reason != nil {
			c <- reason
		}
		close(c)
	}
	for _, c := range returns {
		close(c)
	}
}

// call sends a synchronous method and waits for the broker's reply.
func (ch *Channel) call(payload []byte) (method, error) {
	ch.calling.Lock()
	defer ch.calling.Unlock()
	if err := ch.send(payload); err != nil {
		return method{}, err
	}
	m, ok := <-ch.replies
	if !ok {
		ch.mu.Lock()
		defer ch.mu.Unlock()
		return m, ch.err
	}
	return m, nil
}

func (ch *Channel) send(payload []byte) error {
	ch.mu.Lock()
	closed := ch.err != nil
	ch.mu.Unlock()
	if closed {
		return ErrClosed
	}
	if err := ch.conn.send(ch.id, payload); err != nil {
		return ErrClosed
	}
	return nil
}

// Close closes the channel.
func (ch *Channel) Close() error {
	var w writer
	w.method(20, 40).short(200).str("bye").short(0).short(0)
	if _, err := ch.call(w.b); err != nil {
		return err
	}
	ch.conn.mu.Lock()
	delete(ch.conn.channels, ch.id)
	ch.conn.mu.Unlock()
	ch.end(nil)
	return nil
}

// NotifyClose sends the reason to c when the channel is closed by an error, and closes c in any case.
func (ch *Channel) NotifyClose(c chan *Error) chan *Error {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	if ch.err != nil {
		close(c)
	} else {
		ch.closes = append(ch.closes, c)
	}
	return c
}

// NotifyReturn sends to c what no queue wanted.
func (ch *Channel) NotifyReturn(c chan Return) chan Return {
	ch.mu.Lock()
	defer ch.mu.Unlock()
	if ch.err != nil {
		close(c)
	} else {
		ch.returns = append(ch.returns, c)
	}
	return c
}

// ExchangeDeclare declares an exchange.
func (ch *Channel) ExchangeDeclare(name, kind string, durable, autoDelete, internal, noWait bool, args Table) error {
	var w writer
	w.method(40, 10).short(0).str(name).str(kind).bits(false, durable, autoDelete, internal, false).table(args)
	_, err := ch.call(w.b)
	return err
}

// QueueDeclare declares a queue.
func (ch *Channel) QueueDeclare(name string, durable, autoDelete, exclusive, noWait bool, args Table) (Queue, error) {
	var w writer
	w.method(50, 10).short(0).str(name).bits(false, durable, exclusive, autoDelete, false).table(args)
	m, err := ch.call(w.b)
	if err != nil {
		return Queue{}, err
	}
	return Queue{m.args.str(), int(m.args.u32()), int(m.args.u32())}, nil
}

// QueueBind binds a queue to an exchange.
func (ch *Channel) QueueBind(name, key, exchange string, noWait bool, args Table) error {
	var w writer
	w.method(50, 20).short(0).str(name).str(exchange).str(key).bits(false).table(args)
	_, err := ch.call(w.b)
	return err
}

// QueuePurge empties a queue and returns how many messages it held.
func (ch *Channel) QueuePurge(name string, noWait bool) (int, error) {
	var w writer
	w.method(50, 30).short(0).str(name).bits(false)
	m, err := ch.call(w.b)
	if err != nil {
		return 0, err
	}
	return int(m.args.u32()), nil
}

// QueueDelete deletes a queue.
func (ch *Channel) QueueDelete(name string, ifUnused, ifEmpty, noWait bool) (int, error) {
	var w writer
	w.method(50, 40).short(0).str(name).bits(ifUnused, ifEmpty, false)
	m, err := ch.call(w.b)
	if err != nil {
		return 0, err
	}
	return int(m.args.u32()), nil
}

// Qos sets the prefetch of the consumers that start later.
func (ch *Channel) Qos(count, size int, global bool) error {
	var w writer
	w.method(60, 10).u32(uint32(size)).short(uint16(count)).bits(global)
	_, err := ch.call(w.b)
	return err
}

// Confirm puts the channel into confirm mode.
func (ch *Channel) Confirm(noWait bool) error {
	var w writer
	w.method(85, 10).bits(false)
	if _, err := ch.call(w.b); err != nil {
		return err
	}
	ch.mu.Lock()
	ch.confirm = true
	ch.mu.Unlock()
	return nil
}

// Tx puts the channel into transaction mode.
func (ch *Channel) Tx() error { return ch.tx(10) }

// TxCommit applies what was sent since the last commit.
func (ch *Channel) TxCommit() error { return ch.tx(20) }

// TxRollback discards what was sent since the last commit.
func (ch *Channel) TxRollback() error { return ch.tx(30) }

func (ch *Channel) tx(id uint16) error {
	var w writer
	w.method(90, id)
	_, err := ch.call(w.b)
	return err
}

// Publish sends a message.
func (ch *Channel) Publish(exchange, key string, mandatory, immediate bool, msg Publishing) error {
	return ch.PublishWithContext(context.Background(), exchange, key, mandatory, immediate, msg)
}

// PublishWithContext sends a message.
func (ch *Channel) PublishWithContext(ctx context.Context, exchange, key string, mandatory, immediate bool, msg Publishing) error {
	_, err := ch.PublishWithDeferredConfirmWithContext(ctx, exchange, key, mandatory, immediate, msg)
	return err
}

// PublishWithDeferredConfirmWithContext sends a message; its confirmation is nil outside of confirm mode.
func (ch *Channel) PublishWithDeferredConfirmWithContext(ctx context.Context, exchange, key string, mandatory, immediate bool,
	msg Publishing) (*DeferredConfirmation, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	ch.publish.Lock()
	defer ch.publish.Unlock()
	var d *DeferredConfirmation
	ch.mu.Lock()
	if ch.confirm && ch.err == nil {
		ch.published++
		d = &DeferredConfirmation{DeliveryTag: ch.published, done: make(chan struct{})}
		ch.confirms[d.DeliveryTag] = d
	}
	ch.mu.Unlock()
	var w, h writer
	w.method(60, 40).short(0).str(exchange).str(key).bits(mandatory, immediate)
	if err := ch.send(w.b); err != nil {
		return nil, err
	}
	h.short(60).short(0).u64(uint64(len(msg.Body))).properties(msg)
	if err := ch.conn.frame(2, ch.id, h.b); err != nil {
		return nil, ErrClosed
	}
	if len(msg.Body) > 0 {
		if err := ch.conn.frame(3, ch.id, msg.Body); err != nil {
			return nil, ErrClosed
		}
	}
	return d, nil
}

// Consume subscribes to a queue. The channel of deliveries is closed with the subscription.
func (ch *Channel) Consume(queue, tag string, autoAck, exclusive, noLocal, noWait bool, args Table) (<-chan Delivery, error) {
	if tag == "" {
		tag = fmt.Sprintf("ctag-%p-%d", ch, time.Now().UnixNano())
	}
	c := newConsumer()
	ch.mu.Lock()
	ch.consumers[tag] = c
	ch.mu.Unlock()
	var w writer
	w.method(60, 20).short(0).str(queue).str(tag).bits(noLocal, autoAck, exclusive, false).table(args)
	if _, err := ch.call(w.b); err != nil {
		return nil, err
	}
	return c.out, nil
}

// ConsumeWithContext is Consume until the context ends: then it cancels the subscription.
func (ch *Channel) ConsumeWithContext(ctx context.Context, queue, tag string, autoAck, exclusive, noLocal, noWait bool, args Table) (<-chan Delivery, error) {
	if tag == "" {
		tag = fmt.Sprintf("ctag-%p-%d", ch, time.Now().UnixNano())
	}
	msgs, err := ch.Consume(queue, tag, autoAck, exclusive, noLocal, noWait, args)
	if err == nil {
		context.AfterFunc(ctx, func() { _ = ch.Cancel(tag, false) })
	}
	return msgs, err
}

// Cancel ends a subscription; what was delivered can still be acknowledged.
func (ch *Channel) Cancel(tag string, noWait bool) error {
	var w writer
	w.method(60, 30).str(tag).bits(false)
	if _, err := ch.call(w.b); err != nil {
		return err
	}
	ch.stop(tag)
	return nil
}

func (ch *Channel) stop(tag string) {
	ch.mu.Lock()
	c := ch.consumers[tag]
	delete(ch.consumers, tag)
	ch.mu.Unlock()
	if c != nil {
		c.close()
	}
}

// Get fetches one message; ok is false when there is none.
func (ch *Channel) Get(queue string, autoAck bool) (d Delivery, ok bool, err error) {
	var w writer
	w.method(60, 70).short(0).str(queue).bits(autoAck)
	m, err := ch.call(w.b)
	if err != nil || m.id != 71 {
		return d, false, err
	}
	return Delivery{DeliveryTag: m.args.u64(), Redelivered: m.args.octet() != 0, Exchange: m.args.str(),
		RoutingKey: m.args.str(), Publishing: *m.message, channel: ch}, true, nil
}

// Ack acknowledges a delivery, or all up to it.
func (d Delivery) Ack(multiple bool) error {
	var w writer
	w.method(60, 80).u64(d.DeliveryTag).bits(multiple)
	return d.channel.send(w.b)
}

// Nack refuses a delivery, or all up to it.
func (d Delivery) Nack(multiple, requeue bool) error {
	var w writer
	w.method(60, 120).u64(d.DeliveryTag).bits(multiple, requeue)
	return d.channel.send(w.b)
}

// Reject refuses a delivery.
func (d Delivery) Reject(requeue bool) error {
	var w writer
	w.method(60, 90).u64(d.DeliveryTag).bits(requeue)
	return d.channel.send(w.b)
}

// consumer keeps deliveries until they are read, without a bound, as the real client does.
type consumer struct {
	out    chan Delivery
	mu     sync.Mutex
	wake   *sync.Cond
	queue  []Delivery
	closed bool
}

func newConsumer() *consumer {
	c := &consumer{out: make(chan Delivery)}
	c.wake = sync.NewCond(&c.mu)
	go func() {
		for {
			c.mu.Lock()
			for len(c.queue) == 0 && !c.closed {
				c.wake.Wait()
			}
			if len(c.queue) == 0 {
				c.mu.Unlock()
				close(c.out)
				return
			}
			d := c.queue[0]
			c.queue = c.queue[1:]
			c.mu.Unlock()
			c.out <- d
		}
	}()
	return c
}

func (c *consumer) push(d Delivery) {
	c.mu.Lock()
	c.queue = append(c.queue, d)
	c.mu.Unlock()
	c.wake.Signal()
}

func (c *consumer) close() {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.wake.Signal()
}
