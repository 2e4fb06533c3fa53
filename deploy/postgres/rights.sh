#!/bin/sh
# Makes the service's role on two servers (the log's, the key store's) and lets it do what it must, once the owner has brought the
# schema up: `rights.sh LOG_HOST KEYS_HOST`. User and database come from PGUSER and PGDATABASE, passwords from the four below.
set -eu
here=$(dirname "$0")

rights() {
    PGPASSWORD="$2" APP_PASSWORD="$3" psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --host "$1" \
        --file "$here/service-role.sql" --file "$here/least-privilege.sql"
}

rights "$1" "$LOG_PASSWORD" "$LOG_APP_PASSWORD"
rights "$2" "$KEYS_PASSWORD" "$KEYS_APP_PASSWORD"
