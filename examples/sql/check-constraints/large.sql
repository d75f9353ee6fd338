-- #region shown-2
ALTER TABLE campaigns ADD CONSTRAINT campaigns_price_sane
    CHECK (price_cents < 100000000) NOT VALID;
ALTER TABLE campaigns VALIDATE CONSTRAINT campaigns_price_sane;
-- #endregion shown-2
