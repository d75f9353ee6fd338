CREATE TABLE orders (id bigint PRIMARY KEY, customer_name text NOT NULL);
CREATE TABLE lines (order_id bigint NOT NULL REFERENCES orders, sku text NOT NULL, cents bigint NOT NULL);
INSERT INTO orders VALUES (1, 'Ada');

CREATE VIEW order_list_live AS
SELECT o.id, o.customer_name, coalesce(sum(l.cents), 0) AS total_cents
FROM orders o LEFT JOIN lines l ON l.order_id = o.id GROUP BY o.id;

CREATE TABLE order_list (order_id bigint PRIMARY KEY, customer_name text NOT NULL, total_cents bigint NOT NULL);
INSERT INTO order_list VALUES (1, 'Ada', 0);
CREATE FUNCTION project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE order_list SET total_cents = total_cents + NEW.cents WHERE order_id = NEW.order_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER lines_project AFTER INSERT ON lines FOR EACH ROW EXECUTE FUNCTION project();

CREATE MATERIALIZED VIEW order_list_later AS SELECT * FROM order_list_live;
