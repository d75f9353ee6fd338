-- #region shown-2
ANALYZE TABLE orders PERSISTENT FOR ALL;
CREATE INDEX status_placed ON orders (status, placed_at);
-- #endregion shown-2
