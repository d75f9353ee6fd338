-- #region shown
-- Equality, then order: filter and sort come from the index.
CREATE INDEX orders_customer_placed
    ON orders (customer_id, placed_at DESC) INCLUDE (total_cents);

-- Partial: only the few rows a worker looks for.
CREATE INDEX orders_open ON orders (placed_at) WHERE status = 'open';

-- Expression: makes the wrapped column searchable, here uniquely.
CREATE UNIQUE INDEX users_email_ci ON users (lower(email));
-- #endregion shown
