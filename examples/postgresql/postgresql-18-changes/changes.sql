-- #region shown
-- No two bookings of a room overlap; needs the extension btree_gist.
CREATE TABLE bookings (
    room   integer,
    during tstzrange,
    PRIMARY KEY (room, during WITHOUT OVERLAPS)
);

-- Virtual is the default in 18: computed on reading, takes no space.
CREATE TABLE invoices (
    id    uuid PRIMARY KEY DEFAULT uuidv7(),
    net   numeric NOT NULL,
    gross numeric GENERATED ALWAYS AS (net * 1.19)
);
-- #endregion shown
