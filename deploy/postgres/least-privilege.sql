-- What the role that the service runs as may do on PostgreSQL, and no more. Run it as the role that owns the tables, once they
-- are there and again after each upgrade; docs/how-to/least-privilege.md tells the whole of it.
--
-- The log and its seal can be read and added to. Whoever owns a table can take its triggers away, so the service must not own it.

DO $$
DECLARE
    found text;
    rights text;
BEGIN
    FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
        rights := CASE
            WHEN found LIKE '%\_schema' THEN 'SELECT'
            WHEN found LIKE 'log\_%' THEN 'SELECT, INSERT'
            ELSE 'SELECT, INSERT, UPDATE, DELETE'
        END;
        EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, incommon_app', found);
        EXECUTE format('GRANT %s ON %I TO incommon_app', rights, found);
    END LOOP;
    EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, incommon_app', current_schema());
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO incommon_app', current_schema());
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO incommon_app', current_schema());
END
$$;
