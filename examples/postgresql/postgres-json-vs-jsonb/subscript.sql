-- #region shown-2
UPDATE products SET attrs['stock']['oslo'] = '7' WHERE id = 42;
-- #endregion shown-2
