-- #region shown-3
-- Quick.
ALTER TABLE orders
    ADD CONSTRAINT orders_qty_positive CHECK (qty > 0) NOT VALID;
-- Repair the old rows, then scan them while writes go on.
ALTER TABLE orders VALIDATE CONSTRAINT orders_qty_positive;
-- #endregion shown-3
