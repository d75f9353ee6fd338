-- #region shown-3
ALTER USER 'shop_app'@'10.20.%' REQUIRE SSL;
-- A client certificate of our CA.
ALTER USER 'repl'@'10.20.%' REQUIRE X509;

-- Empty: this connection is plaintext.
SHOW SESSION STATUS LIKE 'Ssl_cipher';
-- Alert on this date.
SHOW SESSION STATUS LIKE 'Ssl_server_not_after';
-- Load renewed files without a restart.
FLUSH SSL;
-- #endregion shown-3
