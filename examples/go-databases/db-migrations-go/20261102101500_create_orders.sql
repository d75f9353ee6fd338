-- #region shown
-- +goose Up
CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL,
    placed_at   timestamptz NOT NULL DEFAULT now()
);

-- +goose Down
DROP TABLE orders;
-- #endregion shown
