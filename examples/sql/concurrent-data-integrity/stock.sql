-- #region shown
-- 0 rows affected: sold out.
UPDATE products SET stock = stock - 1
WHERE id = 7 AND stock > 0;

INSERT INTO page_views (page, hits) VALUES ('/pricing', 1)
ON CONFLICT (page) DO UPDATE SET hits = page_views.hits + 1;
-- #endregion shown
