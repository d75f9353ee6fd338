-- #region shown
INSTALL SONAME 'auth_ed25519';

CREATE USER 'shop_app'@'10.20.%'
  IDENTIFIED VIA ed25519 USING PASSWORD('correct horse battery')
  REQUIRE SSL;

CREATE ROLE shop_rw;
GRANT SELECT, INSERT, UPDATE, DELETE ON shop.* TO shop_rw;
GRANT shop_rw TO 'shop_app'@'10.20.%';
-- Without this, the role is inactive.
SET DEFAULT ROLE shop_rw FOR 'shop_app'@'10.20.%';

-- After an incident:
ALTER USER 'shop_app'@'10.20.%' ACCOUNT LOCK;
SHOW GRANTS FOR 'shop_app'@'10.20.%';
-- #endregion shown
