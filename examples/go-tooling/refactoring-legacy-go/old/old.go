package old

import (
	"database/sql"
	"time"
)

// #region shown
// set in some init function
var db *sql.DB

func Overdue(id string) bool {
	var due time.Time
	db.QueryRow("SELECT due FROM invoice WHERE id = $1", id).Scan(&due)
	// error lost: zero time means "overdue"
	return due.Before(time.Now())
}
// #endregion shown

func use(d *sql.DB) { db = d }
