-- #region shown
CREATE TABLE outbox (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id     uuid   NOT NULL UNIQUE,   -- consumers deduplicate by it
    aggregate_id text   NOT NULL,          -- becomes the message key
    version      bigint NOT NULL,          -- sequence within the aggregate
    type         text   NOT NULL,
    payload      jsonb  NOT NULL,
    published_at timestamptz,
    UNIQUE (aggregate_id, version)
);
CREATE INDEX outbox_pending ON outbox (id) WHERE published_at IS NULL;

CREATE TABLE orders (id bigint PRIMARY KEY, status text, version bigint);

-- One statement commits both rows, or neither; a second run does nothing.
WITH paid AS (
    UPDATE orders SET status = 'paid', version = version + 1
    WHERE id = 4711 AND status = 'placed'
    RETURNING id, version
)
INSERT INTO outbox (event_id, aggregate_id, version, type, payload)
SELECT gen_random_uuid(), 'order-' || id, version, 'order.paid',
       jsonb_build_object('order', id)
FROM paid;
-- #endregion shown
