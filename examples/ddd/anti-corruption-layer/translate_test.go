package erp

import (
	"encoding/json"
	"errors"
	"testing"
)

func TestTranslate(t *testing.T) {
	for _, c := range []struct {
		reply string
		state State
		err   error
	}{
		{`{"AUFSTAT":"10"}`, InProgress, nil},
		{`{"AUFSTAT":"20"}`, InProgress, nil},
		{`{"AUFSTAT":"40"}`, Delivered, nil},
		{`{"AUFSTAT":"40","SPERRKZ":"X"}`, OnHold, nil},
		{`{"RC":17}`, "", ErrUnknownOrder},
		{`{"AUFSTAT":"45"}`, "", ErrUnmapped},
		{`{"AUFSTAT":"40","SPERRKZ":"Y"}`, "", ErrUnmapped},
		{`{}`, "", ErrUnmapped},
	} {
		var r reply
		if err := json.Unmarshal([]byte(c.reply), &r); err != nil {
			t.Fatal(err)
		}
		if s, err := translate(r); s != c.state || !errors.Is(err, c.err) {
			t.Errorf("%s: %q, %v", c.reply, s, err)
		}
	}
	if s, err := translate(reply{RetCode: 99, Status: "40"}); s != "" || err == nil {
		t.Errorf("another return code: %q, %v", s, err)
	}
}
