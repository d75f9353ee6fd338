-- #region shown
CREATE TABLE customers (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email   text  NOT NULL UNIQUE,
    -- The flexible part.
    profile jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers,
    status      text   NOT NULL
        CHECK (status IN ('open', 'paid', 'shipped')),
    placed_at   timestamptz NOT NULL DEFAULT now()
);

INSERT INTO orders (customer_id, status) VALUES (99, 'open');
-- ERROR:  insert or update on table "orders" violates foreign key constraint
-- DETAIL:  Key (customer_id)=(99) is not present in table "customers".
-- #endregion shown
