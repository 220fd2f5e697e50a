CREATE TABLE IF NOT EXISTS activity (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL,
  organization_uuid TEXT,
  late BOOLEAN NOT NULL,
  own_call BOOLEAN NOT NULL,
  -- json, not jsonb: it keeps every byte as received
  received JSON NOT NULL
);

CREATE INDEX IF NOT EXISTS activity_created_at ON activity (created_at);

-- Records that could not be decoded: nothing is thrown away.
CREATE TABLE IF NOT EXISTS activity_undecodable (
  sha256 TEXT PRIMARY KEY,
  received BYTEA NOT NULL
);
