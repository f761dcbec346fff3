-- Catalogues on WhatsApp follow the shop's goods by themselves: a worker pushes what differs, and writes down what came
-- of it, so that it goes on after a restart.

-- Which shops have a catalogue there: looked for every few seconds, without opening a shop.
ALTER TABLE directory ADD COLUMN catalog_id text;
CREATE INDEX directory_catalogues ON directory (catalog_id) WHERE catalog_id IS NOT NULL;
DO $$
BEGIN
  PERFORM set_config('haat.shops', coalesce((SELECT string_agg(d.shop_id::text, ',') FROM directory d), ''), true);
  UPDATE directory d SET catalog_id = s.doc ->> 'catalog_id'
    FROM shop s WHERE s.shop_id = d.shop_id AND coalesce(s.doc ->> 'catalog_id', '') <> '';
  PERFORM set_config('haat.shops', '', true);
END $$;

-- What Meta refused: the same words are not sent again until the listing changes. Empty: it is there.
ALTER TABLE catalogue_pushed ADD COLUMN why text NOT NULL DEFAULT '';
GRANT INSERT, UPDATE, DELETE ON catalogue_pushed TO haat_app;

-- How far a shop's catalogue on WhatsApp is, and what came of the last push.
CREATE TABLE catalogue_sync (
  shop_id           bigint PRIMARY KEY,
  catalog_id        text   NOT NULL,
  catalogue_version bigint NOT NULL,
  shop_version      bigint NOT NULL,
  checked_at        timestamptz NOT NULL,
  pushed_at         timestamptz,
  put               integer NOT NULL DEFAULT 0,
  removed           integer NOT NULL DEFAULT 0,
  unchanged         integer NOT NULL DEFAULT 0,
  left_out          jsonb   NOT NULL DEFAULT '{}',
  tries             integer NOT NULL DEFAULT 0,
  not_before        timestamptz,
  error             text    NOT NULL DEFAULT ''
);
ALTER TABLE catalogue_sync ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue_sync FORCE ROW LEVEL SECURITY;
CREATE POLICY named_shops ON catalogue_sync USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
  WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]));
GRANT SELECT, INSERT, UPDATE ON catalogue_sync TO haat_app;
