-- #region shown
-- postgresql.conf: shared_preload_libraries = 'pg_stat_statements'  (restart)
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;

SELECT calls, round(total_exec_time) AS ms, rows, left(query, 60) AS query
FROM pg_stat_statements
ORDER BY total_exec_time DESC LIMIT 10;

-- Installed version against the one that the server's files offer
SELECT name, installed_version, default_version
FROM pg_available_extensions
WHERE installed_version <> default_version;

ALTER EXTENSION pg_stat_statements UPDATE;
-- #endregion shown
