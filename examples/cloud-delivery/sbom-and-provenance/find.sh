#!/usr/bin/env bash
# find.sh MODULE FOLDER
set -euo pipefail
module=$1 folder=$2
# #region shown
# every Go binary below the folder, with each line of the module
go version -m "$folder" | awk -v module="$module" '
  /^[^\t]/                       { file = $1 }
  $1 == "dep" && $2 == module    { print file, $3 }
  $1 == "=>" && last == module   { print file, "replaced by", $2, $3 }
                                 { last = $2 }'
# #endregion shown
