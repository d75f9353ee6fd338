#!/usr/bin/env bash
# #region shown
redis-server --port 6380 --replicaof 127.0.0.1 6379 --daemonize yes
until redis-cli -p 6380 INFO replication | grep 'link_status:up'; do
  sleep 1
done

# One connection: WAIT counts what its own connection wrote.
redis-cli -p 6379 <<'COMMANDS'
SET plan gold
WAIT 1 200
WAIT 5 200
COMMANDS
# READONLY You can't write against a read only replica.
redis-cli -p 6380 SET plan free
redis-cli -p 6380 INFO replication | grep -E 'link_status|last_io|repl_offset'

# Promote by hand.
redis-cli -p 6380 REPLICAOF NO ONE
# #endregion shown
