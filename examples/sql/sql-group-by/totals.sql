-- #region shown
SELECT customer_id,
       count(*)                                  AS orders,
       count(*) FILTER (WHERE status = 'paid')   AS paid,
       sum(total_cents)                          AS cents
FROM orders
-- Rows: what is counted.
WHERE placed_at >= DATE '2026-01-01'
GROUP BY customer_id
-- Groups: what is shown.
HAVING sum(total_cents) >= 500
ORDER BY cents DESC;
-- #endregion shown
