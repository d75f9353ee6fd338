-- #region shown
-- No two bookings of a room may overlap (btree_gist adds = for GiST).
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE bookings (room_id int NOT NULL, during tstzrange NOT NULL);
ALTER TABLE bookings ADD CONSTRAINT no_overlap
    EXCLUDE USING gist (room_id WITH =, during WITH &&);

-- Substring search: LIKE '%gravel%'.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE products (id int PRIMARY KEY, name text NOT NULL);
CREATE INDEX products_name_trgm ON products USING gin (name gin_trgm_ops);

-- The five stores nearest to a point, read in order of distance.
CREATE TABLE stores (id int PRIMARY KEY, location point NOT NULL);
CREATE INDEX stores_location ON stores USING gist (location);
SELECT id FROM stores ORDER BY location <-> point(10.75, 59.91) LIMIT 5;

-- Years of measurements in insertion order.
CREATE TABLE readings (taken_at timestamptz NOT NULL, value real);
CREATE INDEX readings_time_brin ON readings USING brin (taken_at);
-- #endregion shown
