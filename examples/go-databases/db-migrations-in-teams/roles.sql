-- #region shown-2
CREATE SCHEMA shop;
CREATE ROLE shop_migrate LOGIN;
CREATE ROLE shop_app LOGIN;
GRANT CREATE, USAGE ON SCHEMA shop TO shop_migrate;
GRANT USAGE ON SCHEMA shop TO shop_app;
ALTER DEFAULT PRIVILEGES FOR ROLE shop_migrate IN SCHEMA shop
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO shop_app;
-- #endregion shown-2
