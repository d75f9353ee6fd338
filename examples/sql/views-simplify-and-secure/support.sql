-- #region shown
CREATE VIEW support_customers WITH (security_barrier) AS
-- Neither email nor birth date.
SELECT id, last_name, region
FROM customers
WHERE region = 'eu'
WITH CHECK OPTION;

GRANT SELECT, UPDATE (last_name) ON support_customers TO support;
-- No privilege on customers.
-- #endregion shown
