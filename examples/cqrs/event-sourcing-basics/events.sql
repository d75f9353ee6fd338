CREATE TABLE events (
    stream_id text   NOT NULL,
    version   bigint NOT NULL,
    type      text   NOT NULL,
    payload   jsonb  NOT NULL,
    -- the second writer of version 7 fails
    PRIMARY KEY (stream_id, version)
);
