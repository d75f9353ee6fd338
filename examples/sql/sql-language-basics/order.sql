-- #region shown
SELECT status AS s, count(*) AS n
FROM orders
WHERE s = 'open'
GROUP BY status;
-- ERROR:  column "s" does not exist

SELECT status AS s, count(*) AS n
FROM orders
WHERE placed_at >= DATE '2026-01-01'
GROUP BY status
-- Groups are filtered here; aliases exist in ORDER BY.
HAVING count(*) > 10
ORDER BY n DESC, s;
-- #endregion shown
