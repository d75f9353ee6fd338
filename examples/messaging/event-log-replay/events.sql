-- #region shown
CREATE TABLE events (
    position   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream     text NOT NULL,
    version    int NOT NULL,
    type       text NOT NULL,
    data       jsonb NOT NULL,
    written_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE (stream, version)
);
CREATE INDEX ON events (written_by, position);

-- $1, $2: the checkpoint, taken from the last event handled
SELECT written_by, position, type, data
FROM events
WHERE (written_by, position) > ($1, $2)
  AND written_by < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY written_by, position
LIMIT 500;
-- #endregion shown
