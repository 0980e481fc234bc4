#!/bin/bash
# Other people's client libraries call the stand-ins: the official WooCommerce client (OAuth 1.0a over plain HTTP) and a public
# Autotask client, both from the npm registry. Not among the tests, because it fetches them.
#   tests/full/otherclients/run.sh BUILD-FOLDER/bin/waybill-sandbox
set -e
sandbox=$(realpath "${1:?the program waybill-sandbox}")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'kill $served 2>/dev/null; rm -rf "$work"' EXIT
cp "$here"/*.js "$work"
cd "$work"
npm init -y >/dev/null
npm install --silent @woocommerce/woocommerce-rest-api@1.0.2 @apigrate/autotask-restapi@2.0.1
"$sandbox" --scenario mixed --ignore-stdin >sandbox.json &
served=$!
for _ in $(seq 100); do [ -s sandbox.json ] && break; sleep 0.1; done
node woocommerce.js
node autotask.js
echo "other people's clients: all answered as their documents say"
