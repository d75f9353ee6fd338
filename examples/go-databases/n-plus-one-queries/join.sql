-- #region shown-2
SELECT o.id, o.placed_at, i.sku
FROM orders o
LEFT JOIN items i ON i.order_id = o.id
WHERE o.customer_id = $1
ORDER BY o.id, i.sku;
-- #endregion shown-2
