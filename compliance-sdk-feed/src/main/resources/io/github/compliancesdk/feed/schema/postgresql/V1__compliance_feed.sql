-- What feeds remember. One statement a table, no vendor upsert: fit for Flyway, Liquibase and by hand.
-- Times that end in _nanos are nanoseconds since 1970: to_timestamp(watermark_nanos / 1e9) shows them.

CREATE TABLE compliance_feed (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  lease_token BIGINT NOT NULL,
  lease_owner VARCHAR(200),
  lease_until TIMESTAMP WITH TIME ZONE,
  revision BIGINT NOT NULL,
  watermark_nanos BIGINT,
  checkpoint TEXT
);

CREATE TABLE compliance_feed_segment (
  feed VARCHAR(100) NOT NULL,
  sequence BIGINT NOT NULL,
  arrival VARCHAR(20) NOT NULL,
  from_nanos BIGINT NOT NULL,
  to_nanos BIGINT NOT NULL,
  read_at_nanos BIGINT NOT NULL,
  activities INTEGER NOT NULL,
  undecodable INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  left_out INTEGER NOT NULL,
  first_id TEXT,
  last_id TEXT,
  request_ids TEXT NOT NULL,
  digest CHAR(64) NOT NULL,
  id_hashes BYTEA NOT NULL,
  PRIMARY KEY (feed, sequence)
);

CREATE INDEX compliance_feed_segment_time ON compliance_feed_segment (feed, to_nanos, from_nanos);

CREATE INDEX compliance_feed_segment_read ON compliance_feed_segment (feed, read_at_nanos);
