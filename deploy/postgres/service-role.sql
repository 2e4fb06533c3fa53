-- The role that the service runs as: it owns nothing and is nobody's superuser. Run it as a superuser with the role's password in
-- the variable APP_PASSWORD of the environment; run again, it changes the password. What it may do least-privilege.sql says.

\getenv password APP_PASSWORD
SELECT 'CREATE ROLE incommon_app' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'incommon_app') \gexec
ALTER ROLE incommon_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'password';
