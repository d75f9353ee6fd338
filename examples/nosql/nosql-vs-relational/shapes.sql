CREATE TABLE customers (id int PRIMARY KEY, name text NOT NULL);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers);
CREATE TABLE order_lines (
    order_id int NOT NULL REFERENCES orders,
    article  int NOT NULL,
    qty      int NOT NULL,
    cents    int NOT NULL,
    PRIMARY KEY (order_id, article)
);
INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo');
INSERT INTO orders VALUES (1, 1), (2, 2);
INSERT INTO order_lines VALUES (1, 4711, 1, 500), (2, 4711, 1, 500), (2, 4712, 1, 200);

CREATE TABLE order_docs (id int PRIMARY KEY, doc jsonb NOT NULL);
INSERT INTO order_docs VALUES
    (1, '{"customer": "Ada", "lines": [{"article": 4711, "cents": 500}]}'),
    (2, '{"customer": "Bo", "lines": [{"article": 4711, "cents": 500}, {"article": 4712, "cents": 200}]}');
