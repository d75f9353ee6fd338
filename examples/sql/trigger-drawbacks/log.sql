-- #region shown
CREATE FUNCTION log_price_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO price_log (product_id, old_cents, new_cents)
    SELECT n.id, o.price_cents, n.price_cents
    FROM new_rows n
    JOIN old_rows o USING (id)
    WHERE n.price_cents <> o.price_cents;
    RETURN NULL;
END;
$$;

COMMENT ON FUNCTION log_price_changes() IS
    'Audit of prices, required by accounting; see migration 0042';

-- The number in the name fixes the order.
CREATE TRIGGER products_90_price_log
AFTER UPDATE ON products
REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
FOR EACH STATEMENT EXECUTE FUNCTION log_price_changes();
-- #endregion shown
