-- #region shown-2
-- Range and sort on an expression; the query must repeat it.
CREATE INDEX products_price ON products (((attrs ->> 'price')::int));
SELECT id FROM products WHERE (attrs ->> 'price')::int BETWEEN 10 AND 12;

-- Clearer: a real column, derived from the document.
ALTER TABLE products
    ADD COLUMN brand text GENERATED ALWAYS AS (attrs ->> 'brand') STORED;
CREATE INDEX products_brand ON products (brand);
SELECT id FROM products WHERE brand = 'b42';
-- #endregion shown-2
