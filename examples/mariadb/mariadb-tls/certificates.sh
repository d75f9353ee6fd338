#!/usr/bin/env bash
# #region shown
set -e
openssl req -x509 -newkey ed25519 -nodes -days 3650 \
  -subj "/CN=Shop DB CA" -keyout ca.key -out ca.pem
openssl req -newkey ed25519 -nodes -subj "/CN=db1.internal" \
  -keyout server.key -out server.csr
printf 'subjectAltName=DNS:db1.internal\n' > san.ext
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial \
  -days 90 -extfile san.ext -out server.pem

install -o mysql -g mysql -m 400 server.key /etc/mysql/tls/server.key
install -m 444 server.pem ca.pem /etc/mysql/tls/
# #endregion shown
