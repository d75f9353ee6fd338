-- #region shown
CREATE TABLE products (id int PRIMARY KEY, cents int NOT NULL);
CREATE TABLE product_audit (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    product_id bigint NOT NULL,
    op         text NOT NULL,
    old_row    jsonb,
    new_row    jsonb,
    changed_by text NOT NULL DEFAULT current_user,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION audit_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO product_audit (product_id, op, old_row, new_row)
    VALUES (coalesce(NEW.id, OLD.id), TG_OP, to_jsonb(OLD), to_jsonb(NEW));
    -- Ignored in an AFTER trigger.
    RETURN NULL;
END;
$$;

CREATE TRIGGER products_audit
AFTER INSERT OR UPDATE OR DELETE ON products
FOR EACH ROW EXECUTE FUNCTION audit_product();
-- #endregion shown
