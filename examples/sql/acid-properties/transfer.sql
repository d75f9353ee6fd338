-- #region shown
BEGIN;
UPDATE accounts SET balance_cents = balance_cents - 20000 WHERE id = 1;
UPDATE accounts SET balance_cents = balance_cents + 20000 WHERE id = 2;
INSERT INTO transfers (from_id, to_id, cents) VALUES (1, 2, 20000);
COMMIT;
-- #endregion shown
