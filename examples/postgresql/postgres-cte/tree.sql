-- #region shown
WITH RECURSIVE tree AS (
    SELECT id, parent_id, name, 1 AS depth
    FROM categories WHERE parent_id IS NULL
    UNION ALL
    SELECT c.id, c.parent_id, c.name, t.depth + 1
    FROM categories c JOIN tree t ON c.parent_id = t.id
) SEARCH DEPTH FIRST BY name SET path
  CYCLE id SET is_cycle USING visited
SELECT repeat('  ', depth - 1) || name AS category
FROM tree WHERE NOT is_cycle ORDER BY path;
-- #endregion shown
