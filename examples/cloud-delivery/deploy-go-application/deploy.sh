#!/usr/bin/env bash
# #region shown
set -euo pipefail
ver=$(git describe --tags --always --dirty)
dir=/opt/orders/$ver
# the server's platform, whatever this machine is
GOOS=linux GOARCH=amd64 CGO_ENABLED=0 go build -trimpath \
  -ldflags "-X main.version=$ver" -o orders ./cmd/orders
ssh deploy@web1 "mkdir -p $dir"
# A running program cannot be overwritten: copy, then rename.
scp orders "deploy@web1:$dir/orders.new"
ssh deploy@web1 "mv $dir/orders.new $dir/orders &&
  ln -sfn $dir /opt/orders/current && sudo systemctl restart orders"
curl --fail --retry 10 --retry-all-errors --retry-delay 1 \
  https://web1.example.com/readyz
# #endregion shown
