-- #region shown
SELECT '{"b": 1,  "a": 2, "a": 3}'::json  AS j,
       '{"b": 1,  "a": 2, "a": 3}'::jsonb AS jb;
-- #endregion shown
