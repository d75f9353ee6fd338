-- #region shown-2
SELECT customer_id, id, placed_at
FROM (
    SELECT customer_id, id, placed_at,
           row_number() OVER (PARTITION BY customer_id
                              ORDER BY placed_at DESC, id DESC) AS n
    FROM orders
) AS newest
WHERE n <= 3;
-- #endregion shown-2
