-- #region shown
CREATE TABLE orders (
    id          bigint PRIMARY KEY,
    customer_id int NOT NULL,
    total_cents int NOT NULL,
    placed_at   timestamptz NOT NULL
);
INSERT INTO orders
SELECT n, n % 20000, n % 9000, '2026-01-01'::timestamptz + n * interval '1 min'
FROM generate_series(1, 500000) AS n;
VACUUM ANALYZE orders;

SET max_parallel_workers_per_gather = 0;
EXPLAIN (ANALYZE, BUFFERS)
SELECT id, total_cents FROM orders
WHERE customer_id = 4711 ORDER BY placed_at DESC LIMIT 10;
-- #endregion shown
