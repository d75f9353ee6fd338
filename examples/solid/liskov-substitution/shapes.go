package shapes

// #region shown
type Resizer interface {
	// SetWidth changes the width and leaves the height alone.
	SetWidth(w int)
	SetHeight(h int)
	Area() int
}

type Rect struct{ w, h int }

func (r *Rect) SetWidth(w int)  { r.w = w }
func (r *Rect) SetHeight(h int) { r.h = h }
func (r *Rect) Area() int       { return r.w * r.h }

type Square struct{ Rect }

func (s *Square) SetWidth(w int)  { s.w, s.h = w, w }
func (s *Square) SetHeight(h int) { s.SetWidth(h) }

func poster(r Resizer) int {
	r.SetWidth(4)
	r.SetHeight(3)
	// 12 by contract; *Square yields 9
	return r.Area()
}
// #endregion shown
