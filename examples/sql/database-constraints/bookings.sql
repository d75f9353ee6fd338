-- #region shown
-- Lets GiST compare room_id.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE rooms (id bigint PRIMARY KEY);
CREATE TABLE bookings (
    id        bigint GENERATED ALWAYS AS IDENTITY,
    room_id   bigint NOT NULL,
    guest_id  bigint NOT NULL,
    reference text NOT NULL,
    during    tstzrange NOT NULL,
    status    text NOT NULL DEFAULT 'active',
    CONSTRAINT bookings_pkey PRIMARY KEY (id),
    CONSTRAINT bookings_reference_key UNIQUE (reference),
    CONSTRAINT bookings_room_fkey FOREIGN KEY (room_id) REFERENCES rooms,
    CONSTRAINT bookings_status_known
        CHECK (status IN ('active', 'cancelled')),
    CONSTRAINT bookings_no_overlap
        EXCLUDE USING gist (room_id WITH =, during WITH &&)
        WHERE (status = 'active')
);
-- #endregion shown
