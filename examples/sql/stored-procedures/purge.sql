-- #region shown
CREATE PROCEDURE purge_sessions(batch integer)
LANGUAGE plpgsql AS $$
DECLARE
    removed integer;
BEGIN
    LOOP
        DELETE FROM sessions
        WHERE id IN (SELECT id FROM sessions
                     WHERE expires_at < now() LIMIT batch);
        GET DIAGNOSTICS removed = ROW_COUNT;
        EXIT WHEN removed = 0;
        -- Short transactions: locks are freed per batch.
        COMMIT;
    END LOOP;
END;
$$;

CALL purge_sessions(1000);
-- #endregion shown
