-- #region shown-3
ALTER TABLE products ADD CONSTRAINT attrs_shape CHECK (
    jsonb_typeof(attrs) = 'object'
    AND (NOT attrs ? 'price' OR jsonb_typeof(attrs -> 'price') = 'number')
);
-- #endregion shown-3
