CREATE TABLE snapshots (
    stream_id      text   PRIMARY KEY,
    version        bigint NOT NULL,
    schema_version int    NOT NULL,
    state          jsonb  NOT NULL
);
