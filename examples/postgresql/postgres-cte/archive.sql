-- #region shown-2
WITH batch AS (
    SELECT id FROM events
    WHERE created_at < now() - interval '90 days'
    ORDER BY id LIMIT 5000
    FOR UPDATE SKIP LOCKED
), moved AS (
    DELETE FROM events USING batch
    WHERE events.id = batch.id
    RETURNING events.*
)
INSERT INTO events_archive SELECT * FROM moved;
-- #endregion shown-2
