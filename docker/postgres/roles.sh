#!/bin/bash
# Who may log in to the database? Runs once, when the volume is new: one user moves the schema, another one works and owns nothing.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set migrator_password="$MIGRATOR_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role kr_tenant nologin noinherit;
create role kr_central nologin noinherit;
create role kr_writer nologin noinherit;
create role kr_queue nologin noinherit;
create role kommunalredaktion_migrator login createrole password :'migrator_password';
create role kommunalredaktion_app login noinherit password :'app_password';
grant kr_tenant, kr_central, kr_writer, kr_queue to kommunalredaktion_app;
create database kommunalredaktion owner kommunalredaktion_migrator;
SQL
