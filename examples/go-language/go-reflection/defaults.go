package defaults

import (
	"fmt"
	"reflect"
	"strconv"
)

// #region shown
// SetDefaults fills zero string and int fields from their `default` tag.
func SetDefaults(ptr any) error {
	p := reflect.ValueOf(ptr)
	if p.Kind() != reflect.Pointer || p.Elem().Kind() != reflect.Struct {
		return fmt.Errorf("want pointer to struct, got %T", ptr)
	}
	// Fields: an iterator since Go 1.26
	for field, v := range p.Elem().Fields() {
		tag, ok := field.Tag.Lookup("default")
		if !ok || !field.IsExported() || !v.IsZero() {
			continue
		}
		switch v.Kind() {
		case reflect.String:
			v.SetString(tag)
		case reflect.Int:
			n, err := strconv.Atoi(tag)
			if err != nil {
				return fmt.Errorf("field %s: %w", field.Name, err)
			}
			v.SetInt(int64(n))
		default:
			return fmt.Errorf("field %s: unsupported %s", field.Name, v.Kind())
		}
	}
	return nil
}
// #endregion shown
