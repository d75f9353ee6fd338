-- #region shown-2
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE notes (
    -- 18: DEFAULT uuidv7()
    id   uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    body text NOT NULL
);
CREATE INDEX notes_body_trgm ON notes USING gin (body gin_trgm_ops);
SELECT id FROM notes WHERE body ILIKE '%refund%';
-- #endregion shown-2
