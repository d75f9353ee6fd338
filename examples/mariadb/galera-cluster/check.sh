#!/usr/bin/env bash
# needs: mariadb
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# same WHAT WANTED GOT
same() {
  if [ "$2" != "$3" ]; then
    printf '%s\nwanted: %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

# has WHAT PATTERN TEXT
has() {
  if ! grep -qE -- "$2" <<<"$3"; then
    printf '%s\nwanted: a line with %s\ngot:    %s\n' "$1" "$2" "$3" >&2
    exit 1
  fi
}

# until_is WANTED COMMAND …: the output of the command, asked for ten seconds
until_is() {
  local wanted=$1 got='' tries
  shift
  for ((tries = 0; tries < 100; tries++)); do
    got=$("$@" 2>&1) || true
    [ "$got" != "$wanted" ] || return 0
    sleep 0.1
  done
  printf '%s\nwanted: %s\ngot:    %s\n' "$*" "$wanted" "$got" >&2
  exit 1
}

source ../../../tests/handbook/servers/mariadb.sh
provider=''
for library in /usr/lib/galera/libgalera_smm.so /usr/lib64/galera-4/libgalera_smm.so; do
  [ ! -e "$library" ] || provider=$library
done
[ -n "$provider" ] || { echo 'missing: libgalera_smm.so (Debian: apt-get install galera-4)' >&2; exit 1; }
export PATH=$PATH:/usr/sbin:$work

# The script that would copy the data: the position is in the files already.
cat >"$work/wsrep_sst_nothing" <<'SCRIPT'
#!/usr/bin/env bash
while [ $# -gt 0 ]; do
  case $1 in --role) role=$2 ;; --gtid) gtid=$2 ;; --datadir) folder=$2 ;; esac
  shift
done
case $role in
  joiner)
    echo 'ready 127.0.0.1:9/nothing'
    sed -n 's/^uuid: *//p' "$folder/grastate.dat" | tr '\n' ':'
    sed -n 's/^seqno: *//p' "$folder/grastate.dat"
    ;;
  donor) printf 'continue\ndone %s\n' "$gtid" ;;
esac
SCRIPT
chmod +x "$work/wsrep_sst_nothing"

# Nodes whose provider notices a lost neighbor after a second. The folder of the second node is a copy of the first, which names its
# position, so that it needs only the last write sets.
pids=()
port=("$(free_mariadb_port)" "$(free_mariadb_port)")
trap 'for pid in "${pids[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done; wait; rm -rf "$work"' EXIT
home=("$work/node0" "$work/node1")
options() {
  printf '%s\n' --no-defaults "--user=$(id -un)" "--datadir=${home[$1]}/data" "--socket=${home[$1]}/socket" \
    --skip-networking --binlog-format=ROW --innodb-autoinc-lock-mode=2 --innodb-buffer-pool-size=64M \
    --wsrep-on=ON --wsrep-sst-method=nothing "--wsrep-provider=$provider" --wsrep-cluster-name=shop "--wsrep-node-address=127.0.0.1:${port[$1]}" \
    "--wsrep-provider-options=gcache.size=16M;gmcast.listen_addr=tcp://127.0.0.1:${port[$1]};ist.recv_addr=127.0.0.1:$(free_mariadb_port);evs.keepalive_period=PT0.2S;evs.suspect_timeout=PT1S;evs.inactive_check_period=PT0.2S;evs.inactive_timeout=PT2S;evs.install_timeout=PT2S"
}
# start NODE ADDRESS
start() {
  local all
  mapfile -t all < <(options "$1")
  mariadbd "${all[@]}" "--wsrep-cluster-address=gcomm://$2" >"${home[$1]}/log" 2>&1 &
  pids[$1]=$!
  until_is 'mysqld is alive' env MYSQL_HOME="${home[$1]}" mariadb-admin ping
}
for n in 0 1; do
  mkdir "${home[n]}"
  printf '[client]\nuser = root\nsocket = %s\n' "${home[n]}/socket" >"${home[n]}/my.cnf"
done
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="${home[0]}/data" --auth-root-authentication-method=normal \
  --skip-test-db >"$work/install.log" 2>&1 || { cat "$work/install.log" >&2; exit 1; }
start 0 ''
MYSQL_HOME=${home[0]} mariadb-admin shutdown
wait "${pids[0]}" || true
cp -a "${home[0]}/data" "${home[1]}/data"
rm -f "${home[1]}/data/gvwstate.dat" "${home[1]}/data/galera.cache"
start 0 ''
start 1 "127.0.0.1:${port[0]}"
on() { MYSQL_HOME=${home[$1]} mariadb -N "${@:2}"; }
status() { on "$1" -e "SHOW STATUS LIKE '$2'" | cut -f 2; }
for n in 0 1; do until_is Synced status "$n" wsrep_local_state_comment; done
same 'size of the cluster' 2 "$(status 1 wsrep_cluster_size)"
same 'status' Primary "$(status 1 wsrep_cluster_status)"
same 'IDs step by the size of the cluster' 2 "$(on 1 -e 'SELECT @@auto_increment_increment')"

# Any node accepts writes, and a read that waits sees them at once.
on 0 -e "CREATE DATABASE shop; USE shop; CREATE TABLE acc (id INT PRIMARY KEY, n INT NOT NULL); INSERT INTO acc VALUES (1, 100)"
for ((i = 1; i <= 10; i++)); do
  on 0 shop -e "REPLACE INTO acc VALUES (2, $i)"
  same 'a read with wsrep_sync_wait' "$i" "$(on 1 shop -e 'SET SESSION wsrep_sync_wait = 1; SELECT n FROM acc WHERE id = 2')"
done

# Node 1 holds a row in an open transaction; node 2 changes it and wins; COMMIT on node 1 fails.
mkfifo "$work/pipe"
(MYSQL_HOME=${home[0]} mariadb --unbuffered --force -N shop <"$work/pipe" >"$work/first" 2>&1) &
client=$!
pids[2]=$client
exec 9>"$work/pipe"
echo "BEGIN; UPDATE acc SET n = n - 10 WHERE id = 1; SELECT 'locked';" >&9
until_is locked cat "$work/first"
on 1 shop -e 'UPDATE acc SET n = n - 1 WHERE id = 1'
until_is 1 status 0 wsrep_local_bf_aborts
echo 'COMMIT;' >&9
exec 9>&-
wait "$client" || true
has 'the loser' 'ERROR 1213 \(40001\).*Deadlock found when trying to get lock; try restarting transaction' "$(cat "$work/first")"
same 'one update took effect, everywhere' '99 99' \
  "$(for n in 0 1; do on "$n" shop -e 'SET SESSION wsrep_sync_wait = 1; SELECT n FROM acc WHERE id = 1'; done | xargs)"

# One of two dies: the survivor has no majority and refuses, until it is told that it is alone.
kill -KILL "${pids[0]}"
until_is non-Primary status 1 wsrep_cluster_status
has 'without a majority' 'ERROR 1047 \(08S01\).*WSREP has not yet prepared node for application use' \
  "$(on 1 shop -e 'SELECT n FROM acc' 2>&1 || true)"
on 1 -e "SET GLOBAL wsrep_provider_options = 'pc.bootstrap=YES'"
until_is Primary status 1 wsrep_cluster_status
same 'its data is intact' 99 "$(on 1 shop -e 'SELECT n FROM acc WHERE id = 1')"

# The node that stopped last is the one to start first; one that was killed does not know its position.
state() { sed -n "s/^$2: *//p" "$work/node$1/data/grastate.dat"; }
same 'killed' '0 -1' "$(state 0 safe_to_bootstrap) $(state 0 seqno)"
MYSQL_HOME=${home[1]} mariadb-admin shutdown
until_is 1 state 1 safe_to_bootstrap
mapfile -t again < <(options 0)
has 'it refuses to be the first' 'It may not be safe to bootstrap the cluster from this node' \
  "$(timeout 20 mariadbd "${again[@]}" --wsrep-cluster-address=gcomm:// --wsrep-new-cluster 2>&1 || true)"
has 'its position can be asked for' 'WSREP: Recovered position: [0-9a-f-]+:[0-9]+' \
  "$(timeout 20 mariadbd "${again[@]}" --wsrep-cluster-address=gcomm:// --wsrep-recover 2>&1 || true)"
