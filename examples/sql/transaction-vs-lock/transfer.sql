-- #region shown
BEGIN;
-- Do not queue forever.
SET LOCAL lock_timeout = '2s';
-- The same lock order everywhere.
SELECT id, balance_cents
FROM accounts
WHERE id IN (1, 2)
ORDER BY id
FOR UPDATE;
-- The application checks the balance, then:
UPDATE accounts
SET balance_cents = balance_cents + CASE id WHEN 1 THEN -500 ELSE 500 END
WHERE id IN (1, 2);
COMMIT;
-- #endregion shown
