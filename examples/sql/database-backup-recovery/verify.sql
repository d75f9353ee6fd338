-- #region shown-2
-- Plausible?
SELECT count(*), max(placed_at) FROM orders;
SELECT pg_is_in_recovery(), pg_get_wal_replay_pause_state();
-- Yes: end recovery, open for writes.
SELECT pg_wal_replay_resume();
-- #endregion shown-2
