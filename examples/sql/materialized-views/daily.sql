-- #region shown
CREATE MATERIALIZED VIEW daily_sales AS
SELECT (sold_at AT TIME ZONE 'UTC')::date AS day,
       count(*)   AS orders,
       sum(cents) AS cents
FROM sales
GROUP BY 1;

CREATE UNIQUE INDEX daily_sales_day ON daily_sales (day);

-- With the time of the refresh, so that the age is known.
BEGIN;
REFRESH MATERIALIZED VIEW CONCURRENTLY daily_sales;
INSERT INTO refreshes (name, at) VALUES ('daily_sales', now())
ON CONFLICT (name) DO UPDATE SET at = excluded.at;
COMMIT;
-- #endregion shown
