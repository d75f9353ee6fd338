-- #region shown
CREATE TABLE slot (
    id   INT PRIMARY KEY,
    room INT NOT NULL,
    note VARCHAR(20),
    KEY (room)
);
INSERT INTO slot VALUES (1, 10, 'a'), (2, 20, 'b'), (3, 30, 'c');

-- Session 1 finds room 20.
BEGIN;
SELECT * FROM slot WHERE room BETWEEN 15 AND 25 FOR UPDATE;

-- Session 2 waits: the gap from 10 to 20 is locked.
INSERT INTO slot VALUES (4, 17, 'x');
-- ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction
-- #endregion shown
