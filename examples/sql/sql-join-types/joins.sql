-- #region shown
-- Semi-join: each customer at most once, however many orders match.
SELECT c.name FROM customers c
WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id);

-- Anti-join: returns Cleo.
SELECT c.name FROM customers c
WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = c.id);

-- The trap: returns no rows at all, because order 13 has a NULL customer_id.
SELECT name FROM customers
WHERE id NOT IN (SELECT customer_id FROM orders);

-- LATERAL: the subquery may use columns of c and runs once per customer.
SELECT c.name, latest.id, latest.placed_at
FROM customers c
LEFT JOIN LATERAL (
    SELECT o.id, o.placed_at
    FROM orders o
    WHERE o.customer_id = c.id
    ORDER BY o.placed_at DESC
    LIMIT 1
) latest ON true;
-- #endregion shown
