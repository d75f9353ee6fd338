CREATE TABLE order_list (
    tenant_id     text        NOT NULL,
    order_id      bigint      NOT NULL,
    customer_name text        NOT NULL,
    total_cents   bigint      NOT NULL,
    status        text        NOT NULL,
    version       bigint      NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, order_id)
);
