// Package postgresql is a database/sql driver for the checks of this folder: a
// Unix socket, no password, values as text. It has what they need and no more.
package postgresql

import (
	"bufio"
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Open connects to the server that PGHOST and PGPORT name.
func Open() *sql.DB { return sql.OpenDB(connector{}) }

// Error is what the server answered.
type Error struct{ Code, Message string }

func (e *Error) Error() string    { return e.Message + " (SQLSTATE " + e.Code + ")" }
func (e *Error) SQLState() string { return e.Code }

type connector struct{}

func (connector) Driver() driver.Driver { return nil }

func (connector) Connect(ctx context.Context) (driver.Conn, error) {
	path := filepath.Join(os.Getenv("PGHOST"), ".s.PGSQL."+os.Getenv("PGPORT"))
	socket, err := (&net.Dialer{}).DialContext(ctx, "unix", path)
	if err != nil {
		return nil, err
	}
	c := &conn{socket: socket, in: bufio.NewReader(socket)}
	start := binary.BigEndian.AppendUint32(nil, 196608)
	start = append(start, "user\x00postgres\x00database\x00postgres\x00\x00"...)
	head := binary.BigEndian.AppendUint32(nil, uint32(len(start)+4))
	if _, err := socket.Write(append(head, start...)); err != nil {
		return nil, err
	}
	_, err = c.answer(nil)
	return c, err
}

type conn struct {
	socket net.Conn
	in     *bufio.Reader
	broken bool
}

func (c *conn) IsValid() bool                       { return !c.broken }
func (c *conn) Close() error                        { return c.socket.Close() }
func (c *conn) Prepare(string) (driver.Stmt, error) { return nil, errors.New("not supported") }
func (c *conn) Begin() (driver.Tx, error)           { return c.BeginTx(context.Background(), driver.TxOptions{}) }

func (c *conn) BeginTx(ctx context.Context, _ driver.TxOptions) (driver.Tx, error) {
	_, err := c.run(ctx, "BEGIN", nil, nil)
	return transaction{c}, err
}

type transaction struct{ *conn }

func (t transaction) Commit() error {
	tag, err := t.run(context.Background(), "COMMIT", nil, nil)
	if err == nil && tag == "ROLLBACK" {
		return errors.New("the transaction was rolled back")
	}
	return err
}

func (t transaction) Rollback() error {
	_, err := t.run(context.Background(), "ROLLBACK", nil, nil)
	return err
}

func (c *conn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	tag, err := c.run(ctx, query, args, nil)
	if err != nil {
		return nil, err
	}
	n, _ := strconv.Atoi(tag[strings.LastIndexByte(tag, ' ')+1:])
	return driver.RowsAffected(n), nil
}

func (c *conn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	r := &rows{}
	_, err := c.run(ctx, query, args, r)
	return r, err
}

// run sends one statement and reads its answer; a canceled context closes the connection.
func (c *conn) run(ctx context.Context, query string, args []driver.NamedValue, r *rows) (string, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	stop := context.AfterFunc(ctx, func() { c.socket.Close() })
	defer stop()
	var out []byte
	message := func(kind byte, body ...string) {
		text := strings.Join(body, "")
		out = append(out, kind)
		out = binary.BigEndian.AppendUint32(out, uint32(len(text)+4))
		out = append(out, text...)
	}
	number := func(n int) string { return string(binary.BigEndian.AppendUint32(nil, uint32(n))) }
	small := func(n int) string { return string(binary.BigEndian.AppendUint16(nil, uint16(n))) }
	bind := []string{"\x00\x00", small(0), small(len(args))}
	for _, a := range args {
		text, null := "", false
		switch v := a.Value.(type) {
		case nil:
			null = true
		case []byte:
			text = string(v)
		case time.Time:
			text = v.Format(time.RFC3339Nano)
		default:
			text = fmt.Sprint(v)
		}
		if null {
			bind = append(bind, "\xff\xff\xff\xff")
		} else {
			bind = append(bind, number(len(text)), text)
		}
	}
	message('P', "\x00", query, "\x00", small(0))
	message('B', append(bind, small(0))...)
	message('D', "P\x00")
	message('E', "\x00", number(0))
	message('S')
	_, err := c.socket.Write(out)
	var tag string
	if err == nil {
		tag, err = c.answer(r)
	}
	var answered *Error
	if err != nil && !errors.As(err, &answered) {
		c.broken = true
		if ctx.Err() != nil {
			err = ctx.Err()
		}
	}
	return tag, err
}

// answer reads until the server is ready again.
func (c *conn) answer(r *rows) (tag string, failed error) {
	for {
		head := make([]byte, 5)
		if _, err := io.ReadFull(c.in, head); err != nil {
			return "", err
		}
		body := make([]byte, binary.BigEndian.Uint32(head[1:])-4)
		if _, err := io.ReadFull(c.in, body); err != nil {
			return "", err
		}
		switch head[0] {
		case 'Z':
			return tag, failed
		case 'C':
			tag = strings.TrimRight(string(body), "\x00")
		case 'E':
			e := &Error{}
			for field := range strings.SplitSeq(string(body), "\x00") {
				switch {
				case strings.HasPrefix(field, "C"):
					e.Code = field[1:]
				case strings.HasPrefix(field, "M"):
					e.Message = field[1:]
				}
			}
			failed = e
		case 'T':
			if r != nil {
				r.describe(body)
			}
		case 'D':
			if r != nil {
				r.add(body)
			}
		}
	}
}

type rows struct {
	names  []string
	types  []uint32
	values [][]driver.Value
}

func (r *rows) Columns() []string { return r.names }
func (r *rows) Close() error      { return nil }

func (r *rows) Next(dest []driver.Value) error {
	if len(r.values) == 0 {
		return io.EOF
	}
	copy(dest, r.values[0])
	r.values = r.values[1:]
	return nil
}

func (r *rows) describe(body []byte) {
	n := int(binary.BigEndian.Uint16(body))
	body = body[2:]
	for range n {
		end := strings.IndexByte(string(body), 0)
		r.names = append(r.names, string(body[:end]))
		r.types = append(r.types, binary.BigEndian.Uint32(body[end+7:]))
		body = body[end+19:]
	}
}

func (r *rows) add(body []byte) {
	body = body[2:]
	row := make([]driver.Value, len(r.types))
	for i, kind := range r.types {
		n := int32(binary.BigEndian.Uint32(body))
		body = body[4:]
		if n < 0 {
			continue
		}
		text := string(body[:n])
		body = body[n:]
		switch kind {
		case 20, 21, 23:
			row[i], _ = strconv.ParseInt(text, 10, 64)
		case 16:
			row[i] = text == "t"
		case 1184:
			row[i], _ = time.Parse("2006-01-02 15:04:05.999999-07", text)
		default:
			row[i] = text
		}
	}
	r.values = append(r.values, row)
}
