-- #region shown
CREATE VIEW customer_totals AS
SELECT c.id, c.name, c.region, sum(s.cents) AS total_cents
FROM customers c
JOIN sales s ON s.customer_id = c.id
GROUP BY c.id;

SELECT total_cents FROM customer_totals WHERE id = 7;
-- #endregion shown
