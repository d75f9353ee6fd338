-- #region shown-2
CREATE TABLE addresses (id int, city text, zip text);
INSERT INTO addresses
SELECT n, 'city ' || n % 500, 'zip ' || n % 500
FROM generate_series(1, 100000) AS n;
ANALYZE addresses;
-- WHERE city = 'city 42' AND zip = 'zip 42': 1 row estimated, 200 found.

CREATE STATISTICS addr_city_zip (dependencies) ON city, zip FROM addresses;
ANALYZE addresses;
-- Now about 200 are estimated.
-- #endregion shown-2
