-- #region shown-2
CREATE TABLE acc   (id INT PRIMARY KEY, n INT) ENGINE = InnoDB;
CREATE TABLE audit (msg VARCHAR(50))           ENGINE = MyISAM;

START TRANSACTION;
INSERT INTO acc VALUES (1, 10);
INSERT INTO audit VALUES ('added 10');
ROLLBACK;
-- Warning 1196: Some non-transactional changed tables couldn't be rolled back
-- acc has 0 rows, audit has 1: it records something that never happened
-- #endregion shown-2
