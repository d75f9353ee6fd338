#!/usr/bin/env bash
# #region shown-2
set -e
# The server does not start if this folder is missing.
install -d -o mysql -g mysql -m 750 /var/lib/mysql-files
cat > /etc/mysql/mariadb.conf.d/90-hardening.cnf <<'CNF'
[mariadb]
bind-address             = 10.20.0.5
require_secure_transport = ON
local_infile             = OFF
secure_file_priv         = /var/lib/mysql-files
plugin_load_add          = auth_ed25519
plugin_load_add          = server_audit
server_audit_logging     = ON
server_audit_events      = CONNECT,QUERY_DCL,QUERY_DDL
server_audit             = FORCE_PLUS_PERMANENT
CNF
systemctl restart mariadb
# #endregion shown-2
