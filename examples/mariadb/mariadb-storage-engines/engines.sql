-- #region shown
SELECT table_schema, table_name, engine, table_rows
FROM information_schema.tables
WHERE table_type = 'BASE TABLE'
  AND engine <> 'InnoDB'
  AND table_schema NOT IN
      ('mysql', 'sys', 'performance_schema', 'information_schema');

-- Rebuilds the table; blocks writes meanwhile before 11.2.
ALTER TABLE audit ENGINE = InnoDB;
-- #endregion shown
