-- #region shown-4
SELECT p.id, v.*
FROM products p,
     JSON_TABLE(p.attrs, '$.variants[*]'
         COLUMNS (sku text PATH '$.sku', price numeric PATH '$.price')) AS v;
-- #endregion shown-4
