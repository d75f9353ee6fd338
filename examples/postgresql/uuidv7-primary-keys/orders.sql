-- #region shown
CREATE TABLE orders (
    -- PostgreSQL 18
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    -- shown to customers; says nothing about time or volume
    public_id  uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now()
);
-- #endregion shown
