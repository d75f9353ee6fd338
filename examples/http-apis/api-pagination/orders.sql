-- #region shown
CREATE TABLE orders (
    id          bigint PRIMARY KEY,
    tenant_id   int         NOT NULL,
    total_cents bigint      NOT NULL,
    created_at  timestamptz NOT NULL
);
CREATE INDEX orders_page ON orders (tenant_id, created_at DESC, id DESC);

SELECT id, total_cents, created_at
FROM orders
WHERE tenant_id = $1
  AND (created_at, id) < ($2, $3)   -- values of the last row seen
ORDER BY created_at DESC, id DESC
LIMIT 51;                           -- page size + 1: do more exist?
-- #endregion shown
