#!/usr/bin/env bash
# needs: postgresql
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

source ../../../tests/handbook/servers/postgresql.sh
start_postgresql "$work/postgresql"
sql() { psql -XAtqc "$1" 2>&1 || true; }
psql -XAtq -v ON_ERROR_STOP=1 -f shapes.sql

# Relational: declared and checked at every write; any question can be asked by joining.
has 'the parts fit' 'violates foreign key' "$(sql "INSERT INTO order_lines VALUES (99, 4711, 1, 500)")"
has 'the type is checked' 'invalid input syntax' "$(sql "INSERT INTO order_lines VALUES (1, 4712, 1, 'five')")"
show="SELECT c.name, l.article, l.cents FROM orders o JOIN customers c ON c.id = o.customer_id
      JOIN order_lines l ON l.order_id = o.id WHERE o.id = 1"
same 'show the order: join' 'Ada|4711|500' "$(sql "$show")"
bought="SELECT DISTINCT c.name FROM customers c JOIN orders o ON o.customer_id = c.id
        JOIN order_lines l ON l.order_id = o.id WHERE l.article = 4711 ORDER BY 1"
same 'who bought 4711: join' 'Ada Bo' "$(sql "$bought" | xargs)"

# Document: one read, no join, and the other question needs a further index.
same 'show the order: one read' Ada "$(sql "SELECT doc->>'customer' FROM order_docs WHERE id = 1")"
question="SELECT doc->>'customer' FROM order_docs WHERE doc->'lines' @> '[{\"article\": 4711}]' ORDER BY 1"
plan() { sql "SET enable_seqscan = off; EXPLAIN (COSTS off) $question"; }
has 'not planned for: reads all' 'Seq Scan' "$(plan)"
sql "CREATE INDEX ON order_docs USING gin ((doc->'lines') jsonb_path_ops)"
has 'with an index for it' 'Bitmap Index Scan' "$(plan)"
same 'the answer' 'Ada Bo' "$(sql "$question" | xargs)"

# Interpreted at read: a year later the report crashes on a price that is a string.
sql "INSERT INTO order_docs VALUES (3, '{\"customer\": \"Cleo\", \"lines\": [{\"article\": 1, \"cents\": \"free\"}]}')"
report="SELECT sum((l->>'cents')::int) FROM order_docs, jsonb_array_elements(doc->'lines') l"
has 'the report' 'invalid input syntax for type integer: "free"' "$(sql "$report")"
sql "DELETE FROM order_docs WHERE id = 3"
same 'without that document' 1200 "$(sql "$report")"
# Optional rules check it at the write.
sql "ALTER TABLE order_docs ADD CHECK (NOT jsonb_path_exists(doc, '\$.lines[*].cents ? (@.type() != \"number\")'))"
has 'a rule' 'violates check constraint' \
  "$(sql "INSERT INTO order_docs VALUES (3, '{\"lines\": [{\"cents\": \"free\"}]}')")"

# Duplication: a rename reaches one row, or has to find the copies.
sql "UPDATE customers SET name = 'Ada L.' WHERE name = 'Ada'"
same 'each fact once' 'Ada L.|4711|500' "$(sql "$show")"
same 'the copy keeps the old name' Ada "$(sql "SELECT doc->>'customer' FROM order_docs WHERE id = 1")"

# A transaction across any rows of the database.
printf '%s\n' 'BEGIN;' 'DELETE FROM order_lines WHERE order_id = 1;' 'DELETE FROM order_docs;' 'ROLLBACK;' | psql -XAtq
same 'all or nothing' '1|2' "$(sql "SELECT (SELECT count(*) FROM order_lines WHERE order_id = 1), count(*) FROM order_docs")"
