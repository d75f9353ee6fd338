-- #region shown
CREATE TABLE orders (
  id INT PRIMARY KEY, status ENUM('open', 'done') NOT NULL,
  total INT NOT NULL, placed_at DATETIME NOT NULL, KEY placed (placed_at)
);
INSERT INTO orders
SELECT seq, IF(seq % 100 = 0, 'open', 'done'), seq % 900,
       '2026-01-01' + INTERVAL seq MINUTE
FROM seq_1_to_200000;

-- Engine-independent statistics with histograms; a full scan, so off-peak.
ANALYZE TABLE orders PERSISTENT FOR COLUMNS (status, placed_at) INDEXES ALL;

-- Before 11.1: reads all 200,000 index entries.
SELECT COUNT(*) FROM orders WHERE DATE(placed_at) = '2026-03-01';
-- A range: 1,440 entries.
SELECT COUNT(*) FROM orders
WHERE placed_at >= '2026-03-01' AND placed_at < '2026-03-02';

-- Equality first, then the range or sort column; total makes it covering.
CREATE INDEX status_placed ON orders (status, placed_at, total);
-- 14 entries, no row.
SELECT SUM(total) FROM orders
WHERE status = 'open'
  AND placed_at >= '2026-03-01' AND placed_at < '2026-03-02';
-- #endregion shown
