-- #region shown-3
WITH first AS (
    INSERT INTO requests (idempotency_key) VALUES ('8f6c1e')
    ON CONFLICT DO NOTHING
    RETURNING idempotency_key
)
INSERT INTO payments (idempotency_key, order_id, cents)
SELECT idempotency_key, 991, 4900 FROM first
RETURNING id;
-- #endregion shown-3
