-- #region shown-2
UPDATE jobs SET status = 'running', started_at = now()
WHERE id = (SELECT id FROM jobs
            WHERE status = 'ready'
            ORDER BY id
            LIMIT 1
            FOR UPDATE SKIP LOCKED)
RETURNING id, payload;
-- #endregion shown-2
