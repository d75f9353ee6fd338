-- #region shown-2
CREATE TABLE orders (id bigint PRIMARY KEY, state text NOT NULL);
INSERT INTO orders
SELECT n, CASE WHEN n % 10000 = 0 THEN 'failed' ELSE 'done' END
FROM generate_series(1, 200000) AS n;
CREATE INDEX ON orders (state);
ANALYZE orders;

PREPARE by_state (text) AS SELECT * FROM orders WHERE state = $1;
-- First to fifth time: Seq Scan, state = 'done'.
EXPLAIN EXECUTE by_state('done');
-- Sixth: Index Scan, state = $1, rows=100000.
EXPLAIN EXECUTE by_state('done');
SET plan_cache_mode = force_custom_plan;
-- Seq Scan again.
EXPLAIN EXECUTE by_state('done');
-- #endregion shown-2
