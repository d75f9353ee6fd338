-- #region shown-2
CREATE UNIQUE INDEX addresses_one_primary
ON addresses (user_id) WHERE is_primary;
-- #endregion shown-2
