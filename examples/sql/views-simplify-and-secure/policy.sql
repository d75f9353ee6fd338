-- #region shown-2
ALTER TABLE invoices ENABLE ROW LEVEL SECURITY;
-- For the owner as well.
ALTER TABLE invoices FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON invoices
    USING (tenant_id = current_setting('app.tenant_id')::bigint);

-- Safe with a pool: true means until COMMIT.
BEGIN;
SELECT set_config('app.tenant_id', '42', true);
SELECT * FROM invoices;
COMMIT;
-- #endregion shown-2
