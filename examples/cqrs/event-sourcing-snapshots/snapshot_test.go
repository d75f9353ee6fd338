package snapshot

import (
	"encoding/json"
	"testing"
)

func TestRestore(t *testing.T) {
	for _, c := range []struct {
		name    string
		s       *Snapshot
		cents   int64
		version int64
	}{
		{"none", nil, 0, 0},
		{"current", &Snapshot{9, stateSchema, []byte(`{"Cents":70}`)}, 70, 9},
		{"older shape", &Snapshot{9, stateSchema - 1, []byte(`{"Cents":70}`)}, 0, 0},
		{"newer shape", &Snapshot{9, stateSchema + 1, []byte(`{"Cents":70}`)}, 0, 0},
		{"damaged", &Snapshot{9, stateSchema, []byte(`{"Cents":70`)}, 0, 0},
		{"half read", &Snapshot{9, stateSchema, []byte(`{"Cents":70,"Cents":"x"}`)}, 0, 0},
	} {
		if a, v := restore(c.s); a.Cents != c.cents || v != c.version {
			t.Errorf("%s: %+v, %d", c.name, a, v)
		}
	}
}

func TestUnexportedFieldsAreLeftOut(t *testing.T) {
	text, err := json.Marshal(struct{ frozen bool }{true})
	if string(text) != "{}" || err != nil {
		t.Errorf("%s, %v", text, err)
	}
}
