-- #region shown
CREATE TABLE customers (
  id INT PRIMARY KEY, email VARCHAR(40) NOT NULL, KEY email (email)
);
CREATE TABLE orders (
  id INT PRIMARY KEY, customer_id INT NOT NULL,
  status ENUM('open', 'done') NOT NULL, total INT NOT NULL,
  placed_at DATETIME NOT NULL, KEY customer (customer_id)
);
INSERT INTO customers
SELECT seq, CONCAT('c', seq, '@example.com') FROM seq_1_to_20000;
INSERT INTO orders
SELECT seq, 1 + seq % 20000, IF(seq % 100 = 0, 'open', 'done'),
       seq % 900, '2026-01-01' + INTERVAL seq MINUTE
FROM seq_1_to_200000;

ANALYZE
SELECT c.email, o.total
FROM orders o JOIN customers c ON c.id = o.customer_id
WHERE o.status = 'open'
ORDER BY o.placed_at DESC LIMIT 20;
-- #endregion shown
