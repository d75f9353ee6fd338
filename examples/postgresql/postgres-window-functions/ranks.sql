-- #region shown
SELECT emp, amt, row_number() OVER w AS n, rank() OVER w, dense_rank() OVER w,
       sum(amt) OVER w AS running, last_value(emp) OVER w
FROM (VALUES ('a', 100), ('b', 90), ('c', 90), ('e', 70)) AS wages (emp, amt)
WINDOW w AS (ORDER BY amt DESC);
-- #endregion shown
