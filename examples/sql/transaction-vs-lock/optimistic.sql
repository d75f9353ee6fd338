-- #region shown-2
UPDATE accounts SET balance_cents = 9000, version = version + 1
WHERE id = 1 AND version = 7;
-- 0 rows affected: somebody was faster.
-- #endregion shown-2
