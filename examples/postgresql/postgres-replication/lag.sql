-- #region shown
-- On the primary
SELECT application_name, state, sync_state, replay_lag,
       pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn) AS bytes_behind
FROM pg_stat_replication;
SELECT slot_name, active, wal_status FROM pg_replication_slots;
-- #endregion shown
