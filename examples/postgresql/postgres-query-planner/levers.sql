-- #region shown
-- Finer sample for a skewed column.
ALTER TABLE orders ALTER COLUMN customer_id SET STATISTICS 1000;
-- Correlated columns; an expression.
CREATE STATISTICS orders_dep (dependencies, ndistinct)
    ON country, currency FROM orders;
CREATE STATISTICS orders_day
    ON (date_trunc('day', placed_at, 'UTC')) FROM orders;
ANALYZE orders;

-- SSDs: random reads cost hardly more than sequential ones (default 4).
ALTER SYSTEM SET random_page_cost = 1.1;
-- An estimate of all caches; allocates nothing.
ALTER SYSTEM SET effective_cache_size = '24GB';
SELECT pg_reload_conf();
-- #endregion shown
