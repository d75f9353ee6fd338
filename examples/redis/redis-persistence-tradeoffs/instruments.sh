#!/usr/bin/env bash
# #region shown
# Milliseconds; 0, the default, is off.
redis-cli CONFIG SET latency-monitor-threshold 100

redis-cli INFO persistence | grep -E \
  'bgsave_status|write_status|cow_size|delayed_fsync|changes_since'
# How long the last fork froze the server.
redis-cli INFO stats | grep latest_fork_usec
# Events such as fork, aof-fsync-always, command; then with advice.
redis-cli LATENCY LATEST
redis-cli LATENCY DOCTOR
# #endregion shown
