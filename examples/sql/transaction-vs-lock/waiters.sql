-- #region shown-3
SELECT pid, pg_blocking_pids(pid) AS blocked_by,
       now() - xact_start AS age, left(query, 60) AS query
FROM pg_stat_activity
WHERE cardinality(pg_blocking_pids(pid)) > 0;
-- #endregion shown-3
