-- #region shown-2
EXPLAIN (ANALYZE, BUFFERS)
SELECT id, placed_at, total_cents
FROM orders
WHERE customer_id = 4711
ORDER BY placed_at DESC
LIMIT 20;
-- #endregion shown-2
