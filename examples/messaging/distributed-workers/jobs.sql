-- #region shown
CREATE TABLE jobs (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind       text        NOT NULL,
    payload    jsonb       NOT NULL,
    state      text        NOT NULL DEFAULT 'ready',
    attempts   int         NOT NULL DEFAULT 0,
    run_at     timestamptz NOT NULL DEFAULT now(),
    last_error text
);
CREATE INDEX ON jobs (run_at) WHERE state = 'ready';
-- #endregion shown
