-- #region shown
CREATE TABLE consumer_offsets (
    topic       text   NOT NULL,
    part        int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, part)
);
-- #endregion shown
