-- #region shown
CREATE TABLE campaigns (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    price_cents bigint NOT NULL CHECK (price_cents >= 0),
    status      text NOT NULL DEFAULT 'draft'
        CONSTRAINT campaigns_status_known
        CHECK (status IN ('draft', 'live', 'ended')),
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz,
    CONSTRAINT campaigns_end_after_start CHECK (ends_at > starts_at)
);
-- #endregion shown
