#!/usr/bin/env bash
# needs: go nginx
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../../../tests/handbook/go.sh"
source "$here/../../../tests/handbook/servers/nginx.sh"

go vet . && go test -race .

# Growing tokens: a proxy with 8 KB for the headers answers 400, only to the users with the most groups.
cat >http.conf <<'NGINX'
large_client_header_buffers 4 8k;
server { listen 127.0.0.1:@PORT@; location / { return 204; } }
NGINX
start_nginx "$module/nginx" http.conf
status() { curl --silent --max-time 5 --output /dev/null --write-out '%{http_code}' --header "Authorization: Bearer $(head -c "$1" /dev/zero | tr '\0' x)" "$NGINX_URL/"; }
same "some hundred bytes" 204 "$(status 600)"
same "too many groups" 400 "$(status 9000)"
