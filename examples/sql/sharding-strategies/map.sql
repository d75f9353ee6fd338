-- #region shown-2
CREATE TABLE shard_map (
    bucket smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 1023),
    shard  text NOT NULL
);

INSERT INTO shard_map
SELECT b, 'db' || b % 8 FROM generate_series(0, 1023) AS b;

-- The router has computed bucket = hash(customer_id) % 1024:
SELECT shard FROM shard_map WHERE bucket = 615;

-- A ninth server takes every ninth bucket: 114 of 1024 move.
-- One bucket at a time: copy its rows, catch up, then switch the map.
UPDATE shard_map SET shard = 'db8' WHERE bucket = 9;
-- #endregion shown-2
