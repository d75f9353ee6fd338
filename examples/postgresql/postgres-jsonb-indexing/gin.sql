-- #region shown
CREATE TABLE products (id int PRIMARY KEY, attrs jsonb NOT NULL);
INSERT INTO products
SELECT n, jsonb_build_object(
           'brand', 'b' || n % 500,
           'color', CASE WHEN n % 20 = 2 THEN 'green' ELSE 'red' END,
           'price', n % 1000,
           'tags', jsonb_build_array('t' || n % 100, 't' || n % 7))
FROM generate_series(1, 200000) AS n;

CREATE INDEX products_attrs ON products USING gin (attrs jsonb_path_ops);
ANALYZE products;
SELECT id FROM products WHERE attrs @> '{"brand": "b42", "color": "green"}';
SELECT id FROM products WHERE attrs @? '$.tags[*] ? (@ == "t42")';
-- #endregion shown
