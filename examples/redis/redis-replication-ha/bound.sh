#!/usr/bin/env bash
# #region shown
# On every data node: roles change at failover.
redis-cli CONFIG SET min-replicas-to-write 1
redis-cli CONFIG SET min-replicas-max-lag 10
redis-cli CONFIG SET repl-backlog-size 256mb
redis-cli CONFIG SET client-output-buffer-limit "replica 1gb 512mb 120"
redis-cli CONFIG REWRITE

# What monitoring should compare:
redis-cli INFO replication | grep -E \
  '^(role|connected_slaves|slave[0-9]|master_link_status|master_repl_offset)'
# #endregion shown
