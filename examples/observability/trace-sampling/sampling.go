package sampling

// #region shown
import "encoding/binary"

// keeps decides by the trace ID alone, so every service that knows the ID
// and the same probability decides alike. The last 56 bits are random.
func keeps(traceID [16]byte, probability float64) bool {
	const space = 1 << 56
	random := binary.BigEndian.Uint64(traceID[8:]) % space
	return random >= space-uint64(probability*space)
}

// #endregion shown
