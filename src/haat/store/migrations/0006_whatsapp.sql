-- What WhatsApp leaves beside orders: consent with its history, files, what the shopkeeper wrote in his own app,
-- where a customer came from, what of the catalogue is on WhatsApp, and which account a number belongs to.

ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('send', 'paper', 'lookup', 'refund', 'forward', 'fetch', 'ask'));
ALTER TABLE inbox DROP CONSTRAINT inbox_kind_check;
ALTER TABLE inbox ADD CONSTRAINT inbox_kind_check
  CHECK (kind IN ('message', 'status', 'payment', 'identity', 'preference', 'echo', 'timer', 'command', 'fact',
                  'account'));

-- Every yes and no, for ever: the newest of a topic holds. The key of the message that said it makes it once.
CREATE TABLE consent (
  shop_id     bigint  NOT NULL,
  customer_no bigint  NOT NULL,
  topic       text    NOT NULL CHECK (topic IN ('service', 'marketing')),
  inbox_key   text    NOT NULL,
  at          timestamptz NOT NULL,
  given       boolean NOT NULL,
  source      text    NOT NULL,
  by_no       bigint  NOT NULL DEFAULT 0,
  note        text    NOT NULL DEFAULT '',
  PRIMARY KEY (shop_id, customer_no, topic, inbox_key)
);

-- Files that customers sent: fetched once, kept for a while, shown to the shopkeeper, erased with her.
CREATE TABLE media (
  shop_id     bigint NOT NULL,
  message_id  text   NOT NULL,
  customer_no bigint NOT NULL,
  media_id    text   NOT NULL,
  kind        text   NOT NULL,
  mime_type   text   NOT NULL,
  sha256      text   NOT NULL DEFAULT '',
  at          timestamptz NOT NULL,
  state       text   NOT NULL CHECK (state IN ('wanted', 'kept', 'refused', 'expired')),
  why         text   NOT NULL DEFAULT '',
  content     bytea,
  PRIMARY KEY (shop_id, message_id),
  CHECK ((state = 'kept') = (content IS NOT NULL))
);
ALTER TABLE media ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX media_kept ON media (shop_id, at) WHERE content IS NOT NULL;

CREATE TABLE echo (
  shop_id     bigint NOT NULL,
  customer_no bigint NOT NULL,
  message_id  text   NOT NULL,
  at          timestamptz NOT NULL,
  kind        text   NOT NULL,
  text        text   NOT NULL,
  PRIMARY KEY (shop_id, customer_no, message_id)
);

CREATE TABLE ad_visit (
  shop_id     bigint NOT NULL,
  customer_no bigint NOT NULL,
  inbox_key   text   NOT NULL,
  at          timestamptz NOT NULL,
  free_until  timestamptz NOT NULL,
  ad_id       text   NOT NULL,
  kind        text   NOT NULL DEFAULT '',
  click_id    text   NOT NULL DEFAULT '',
  headline    text   NOT NULL DEFAULT '',
  PRIMARY KEY (shop_id, customer_no, inbox_key)
);

-- How many messages of a shop arrived, by India's day and the channel's type: what is left to count costs by when
-- the messages themselves are swept.
CREATE TABLE message_count (
  shop_id bigint NOT NULL,
  day     date   NOT NULL,
  type    text   NOT NULL,
  count   bigint NOT NULL CHECK (count >= 0),
  PRIMARY KEY (shop_id, day, type)
);

-- What was last pushed to the shop's catalogue on WhatsApp, a digest a listing: the next push sends what differs.
CREATE TABLE catalogue_pushed (
  shop_id    bigint NOT NULL,
  listing_no bigint NOT NULL,
  catalog_id text   NOT NULL,
  digest     text   NOT NULL,
  pushed_at  timestamptz NOT NULL,
  PRIMARY KEY (shop_id, listing_no)
);

-- Which account a number belongs to, as its webhooks told: news of an account finds its shops by it.
CREATE TABLE number_account (
  number_id  text PRIMARY KEY,
  account_id text NOT NULL
);
CREATE INDEX number_account_numbers ON number_account (account_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['consent', 'media', 'echo', 'ad_visit', 'message_count', 'catalogue_pushed'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY named_shops ON %I USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
      WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]))', t);
  END LOOP;
END $$;

CREATE TRIGGER consent_never_changes BEFORE UPDATE OR TRUNCATE ON consent
  FOR EACH STATEMENT EXECUTE FUNCTION haat_never_changes();

GRANT SELECT, INSERT ON consent, echo, ad_visit TO haat_app;
GRANT SELECT, INSERT, UPDATE ON media, message_count TO haat_app;
GRANT SELECT ON catalogue_pushed TO haat_app;
GRANT SELECT, INSERT, UPDATE ON number_account TO haat_app;
