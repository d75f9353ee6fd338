-- #region shown
CREATE FUNCTION add_to_summary() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO sales_by_product AS s (product_id, total_cents, line_count)
    SELECT product_id, sum(amount_cents), count(*)
    FROM new_lines
    GROUP BY product_id
    -- A fixed lock order.
    ORDER BY product_id
    ON CONFLICT (product_id) DO UPDATE
    SET total_cents = s.total_cents + excluded.total_cents,
        line_count  = s.line_count + excluded.line_count;
    RETURN NULL;
END;
$$;

CREATE TRIGGER order_lines_summary
AFTER INSERT ON order_lines
REFERENCING NEW TABLE AS new_lines
FOR EACH STATEMENT EXECUTE FUNCTION add_to_summary();
-- #endregion shown
