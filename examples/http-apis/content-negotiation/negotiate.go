package negotiate

import (
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// #region shown
// negotiate returns the offer the client rates highest, "" if it takes none.
func negotiate(accept string, offers ...string) string {
	if accept == "" {
		return offers[0]
	}
	best, bestQ := "", 0.0
	for _, offer := range offers { // ties go to the server's first choice
		if q := quality(accept, offer); q > bestQ {
			best, bestQ = offer, q
		}
	}
	return best
}

// quality is the q-value of the most specific range that matches offer.
func quality(accept, offer string) float64 {
	typ, _, _ := strings.Cut(offer, "/")
	ranges := []string{"*/*", typ + "/*", offer}
	q, rank := 0.0, -1
	for part := range strings.SplitSeq(accept, ",") {
		mediaRange, params, err := mime.ParseMediaType(part)
		if err != nil {
			continue // ignore what cannot be parsed
		}
		if i := slices.Index(ranges, mediaRange); i > rank {
			rank, q = i, 1
			if v, err := strconv.ParseFloat(params["q"], 64); err == nil {
				q = v
			}
		}
	}
	return q
}
// #endregion shown
// #region shown-2
// format is what negotiate returned for the keys of variants.
func writeVariant(w http.ResponseWriter, format string,
	variants map[string][]byte) {
	w.Header().Add("Vary", "Accept") // also on the 406
	body, ok := variants[format]
	if !ok {
		http.Error(w, "offered: application/json, text/csv",
			http.StatusNotAcceptable)
		return
	}
	w.Header().Set("Content-Type", format)
	_, _ = w.Write(body) // nothing useful to do if the client is gone
}
// #endregion shown-2
