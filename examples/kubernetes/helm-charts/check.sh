#!/usr/bin/env bash
# needs: go
set -euo pipefail
source "$(dirname "$0")/../../../tests/handbook/go.sh"

go build -o render render.go
rendered=$(./render deployment.yaml info)
same "rendered, the checksum left out" "apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop-orders
  labels:
    app: orders
    version: 1.9.0
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      annotations:
        checksum/config: SUM
      labels:
        app: orders
        version: 1.9.0
    spec:
      containers:
        - name: orders
          image: \"registry.example.com/orders:1.9.0\"
          resources:
            memory: 256Mi" "$(sed 's/config: .*/config: SUM/' <<<"$rendered" | sed '/^$/d')"
has "another tag" 'orders:2.0.0"$' "$(./render deployment.yaml info 2.0.0)"

# A changed ConfigMap changes the pod template, an unchanged one does not.
same "second run" "$rendered" "$(./render deployment.yaml info)"
changed=$(./render deployment.yaml debug)
[ "$rendered" != "$changed" ] || fail "the checksum is the same"

# One wrong number: other structure, no error.
sed '/toYaml/s/nindent 12/nindent 10/' deployment.yaml >wrong.yaml
has "memory is a sibling of resources" '^          memory: 256Mi$' "$(./render wrong.yaml info)"
