-- #region shown
INSERT INTO prices (sku, cents)
SELECT * FROM unnest($1::text[], $2::bigint[])
ON CONFLICT (sku) DO UPDATE SET cents = EXCLUDED.cents;
-- #endregion shown
