-- #region shown-2
-- One row updated: reserved. No row: the budget is used up.
UPDATE token_budgets
SET left_over = left_over - 900
WHERE tenant = 'acme' AND left_over >= 900;
-- #endregion shown-2
