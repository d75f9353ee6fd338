-- #region shown
CREATE TABLE processed_messages (
    consumer     text        NOT NULL,
    message_id   uuid        NOT NULL,
    processed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, message_id)
);

-- One statement, one transaction: a second run updates no row.
WITH claim AS (
    INSERT INTO processed_messages (consumer, message_id)
    VALUES ('billing', '0192f0c1-7c1e-7b3a-9d55-0c7f6f1f2a10')
    ON CONFLICT DO NOTHING
    RETURNING message_id
)
UPDATE accounts SET balance = balance - 30
WHERE id = 7 AND EXISTS (SELECT FROM claim);
-- #endregion shown
