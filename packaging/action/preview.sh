#!/usr/bin/env bash
# Builds the site of the book in $BOOK beside the checkout.
set -euo pipefail
site=$RUNNER_TEMP/askbook-preview
askbook build --book "$BOOK" --out "$site"
echo "site=$site" >>"$GITHUB_OUTPUT"
