-- The log of what the event store held: a leaf for every event, in the order in which they were logged (docs/tamper-evidence.md).
CREATE TABLE IntegrityEntry (
    leafIndex BIGINT NOT NULL PRIMARY KEY,
    aggregateIdentifier VARCHAR(255) NOT NULL,
    sequenceNumber BIGINT NOT NULL,
    eventIdentifier VARCHAR(255) NOT NULL,
    storePosition BIGINT NOT NULL,
    link BYTEA NOT NULL,
    UNIQUE (aggregateIdentifier, sequenceNumber)
);

-- Roots of complete subtrees of 256, 65536 ... leaves.
CREATE TABLE IntegrityTile (
    tier INTEGER NOT NULL,
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (tier, number)
);

-- Signed notes; what they say stands beside them only to be found.
CREATE TABLE IntegrityCheckpoint (
    number BIGINT NOT NULL PRIMARY KEY,
    ledgerCut VARCHAR(255),
    note TEXT NOT NULL
);

CREATE INDEX ON IntegrityCheckpoint (ledgerCut) WHERE ledgerCut IS NOT NULL;

-- Nothing that was logged is ever changed. This keeps mistakes away; who rules the database is found by the hashes.
CREATE FUNCTION integrity_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the integrity log is append-only';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON IntegrityEntry
    FOR EACH STATEMENT EXECUTE FUNCTION integrity_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON IntegrityTile
    FOR EACH STATEMENT EXECUTE FUNCTION integrity_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON IntegrityCheckpoint
    FOR EACH STATEMENT EXECUTE FUNCTION integrity_append_only();
