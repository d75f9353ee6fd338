-- #region shown-2
INSERT INTO sales_by_day (day, orders, cents)
VALUES ('2026-11-21', 1, 4900)
ON CONFLICT (day) DO UPDATE
SET orders = sales_by_day.orders + excluded.orders,
    cents  = sales_by_day.cents + excluded.cents;
-- #endregion shown-2
