-- #region shown-2
-- Before and after in one statement; old.qty is NULL when the row is new.
INSERT INTO stock VALUES ('mug', 5)
ON CONFLICT (sku) DO UPDATE SET qty = stock.qty + excluded.qty
RETURNING old.qty AS before, new.qty AS after;
-- #endregion shown-2
