-- #region shown
-- One transaction per statement: locks last until commit.
SET lock_timeout = '2s';

-- Metadata only since PostgreSQL 11.
ALTER TABLE orders ADD COLUMN channel text DEFAULT 'web';
-- Holds for new and changed rows at once.
ALTER TABLE orders ADD CONSTRAINT orders_total_positive
    CHECK (total_cents >= 0) NOT VALID;
-- Reads all rows; writes go on.
ALTER TABLE orders VALIDATE CONSTRAINT orders_total_positive;

RESET lock_timeout;
-- Not inside a transaction.
CREATE INDEX CONCURRENTLY orders_channel_idx ON orders (channel);
-- #endregion shown
