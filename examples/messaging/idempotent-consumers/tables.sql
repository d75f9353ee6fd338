-- #region shown
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    message_id  uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, message_id)
);
CREATE TABLE shipments (
    order_id bigint PRIMARY KEY,
    status   text   NOT NULL,
    version  bigint NOT NULL
);
CREATE TABLE outbox (
    event_id uuid   PRIMARY KEY,
    kind     text   NOT NULL,
    order_id bigint NOT NULL
);
-- #endregion shown
