-- #region shown
CREATE TABLE customers (
    -- Surrogate.
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Natural key, still guarded.
    email text NOT NULL UNIQUE
);

CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers ON DELETE RESTRICT,
    referrer_id bigint REFERENCES customers ON DELETE SET NULL
);
CREATE INDEX ON orders (customer_id);
CREATE INDEX ON orders (referrer_id);

CREATE TABLE order_lines (
    order_id   bigint  NOT NULL REFERENCES orders ON DELETE CASCADE,
    line_no    integer NOT NULL,
    product_id bigint  NOT NULL,
    -- Composite, and it indexes order_id.
    PRIMARY KEY (order_id, line_no)
);
-- #endregion shown
