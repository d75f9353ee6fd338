-- #region shown
-- Wrong if you want every customer: Cleo is lost.
SELECT c.name, o.id
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.status = 'open';
-- Ada 11, Bo 12

-- Right: the condition decides which orders match, not which customers stay.
SELECT c.name, o.id
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
                  AND o.status = 'open';
-- Ada 11, Bo 12, Cleo NULL
-- #endregion shown
