-- #region shown
CREATE TABLE login (
  id      UUID PRIMARY KEY DEFAULT UUID(),
  -- Since 10.5; takes IPv4 only as ::ffff:192.0.2.7.
  addr    INET6 NOT NULL,
  -- Since 10.10; 4 bytes.
  v4      INET4,
  details JSON,
  state   ENUM('ok', 'failed') NOT NULL,
  KEY (addr)
);

INSERT INTO login (addr, state) VALUES ('not-an-ip', 'ok');
-- ERROR 1292 (22007): Incorrect inet6 value: 'not-an-ip' …
INSERT INTO login (addr, details, state) VALUES ('::1', '{bad', 'ok');
-- ERROR 4025 (23000): CONSTRAINT `login.details` failed for `t`.`login`

SELECT addr FROM login
WHERE addr BETWEEN '2001:db8::'
               AND '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff';
-- #endregion shown
