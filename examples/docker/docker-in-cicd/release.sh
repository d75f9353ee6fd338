#!/usr/bin/env bash
set -euo pipefail
# name@sha256:…
image=$1
version=$2

trivy image --severity HIGH,CRITICAL --ignore-unfixed \
  --exit-code 1 "$image"
cosign sign --yes "$image"

# Promotion adds a name to the same manifest; nothing is rebuilt.
docker buildx imagetools create -t "${image%@*}:$version" "$image"
kubectl --context staging set image deployment/shop shop="$image"
kubectl --context staging rollout status deployment/shop \
  --timeout=120s
