-- #region shown-2
-- Row comparison: MariaDB 10.11 and 11.8 still read 100,020 entries.
SELECT id FROM orders WHERE (placed_at, id) > ('2026-03-11 10:40:00', 100000)
ORDER BY placed_at, id LIMIT 20;

-- Spelled out: 21 entries.
SELECT id FROM orders
WHERE placed_at >= '2026-03-11 10:40:00'
  AND (placed_at > '2026-03-11 10:40:00' OR id > 100000)
ORDER BY placed_at, id LIMIT 20;
-- #endregion shown-2
