package claim

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
)

// #region shown
type Reference struct {
	Key    string `json:"key"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"`
	Type   string `json:"type"`
}

// Copy streams the object of ref into dst and fails when it is not what was
// announced. It reads at most one byte too many.
func Copy(dst io.Writer, object io.Reader, ref Reference) error {
	sum := sha256.New()
	limited := io.LimitReader(object, ref.Size+1)
	n, err := io.Copy(io.MultiWriter(dst, sum), limited)
	if err != nil {
		return fmt.Errorf("read %s: %w", ref.Key, err)
	}
	if n != ref.Size || hex.EncodeToString(sum.Sum(nil)) != ref.SHA256 {
		return fmt.Errorf("%s: not what was announced, %d bytes", ref.Key, n)
	}
	return nil
}
// #endregion shown
