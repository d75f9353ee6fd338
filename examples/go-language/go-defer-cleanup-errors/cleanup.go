package cleanup

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
)

// #region shown
func writeReport(path string, rows []string) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("create report: %w", err)
	}
	defer func() {
		if cerr := f.Close(); cerr != nil {
			err = errors.Join(err, fmt.Errorf("close report: %w", cerr))
		}
	}()

	w := bufio.NewWriter(f)
	for _, row := range rows {
		if _, err := fmt.Fprintln(w, row); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return w.Flush()
}
// #endregion shown

// #region shown-2
func debit(ctx context.Context, db *sql.DB, account, cents int64) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	// after a commit: no effect, returns sql.ErrTxDone
	defer tx.Rollback()

	res, err := tx.ExecContext(ctx,
		`UPDATE accounts SET cents = cents - $1
		 WHERE id = $2 AND cents >= $1`, cents, account)
	if err != nil {
		return fmt.Errorf("debit: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil {
		return fmt.Errorf("debit: %w", err)
	} else if n == 0 {
		return errors.New("unknown account or insufficient funds")
	}
	return tx.Commit()
}
// #endregion shown-2

// #region shown-3
func runJob(job func() error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("job panicked: %v\n%s", v, debug.Stack())
		}
	}()
	return job()
}
// #endregion shown-3
