-- A shop's own accounts with gateways. ``sealed`` holds the secrets, wrapped under a key that is not in the database;
-- older accounts stay, because money asked for under them is looked up and given back there.
CREATE TABLE gateway_account (
  shop_id  bigint NOT NULL,
  key_id   text NOT NULL,
  gateway  text NOT NULL DEFAULT 'razorpay',
  sealed   bytea NOT NULL,
  added_at timestamptz NOT NULL,
  PRIMARY KEY (shop_id, key_id)
);
ALTER TABLE gateway_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE gateway_account FORCE ROW LEVEL SECURITY;
CREATE POLICY named_shops ON gateway_account USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
  WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]));
GRANT SELECT ON gateway_account TO haat_app;

-- Gateways' webhooks come in as they were signed ('razorpay'); what was looked into comes back as 'traced'.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('send', 'paper', 'lookup', 'refund', 'forward', 'fetch', 'ask', 'look'));
ALTER TABLE inbox DROP CONSTRAINT inbox_kind_check;
ALTER TABLE inbox ADD CONSTRAINT inbox_kind_check
  CHECK (kind IN ('message', 'status', 'payment', 'identity', 'preference', 'echo', 'timer', 'command', 'fact',
                  'account', 'razorpay', 'traced'));
