-- One price list taken over: what it changed, so that it can be taken back. Setting up, not the message path.
CREATE TABLE catalogue_import (
  shop_id   bigint NOT NULL,
  import_no bigint NOT NULL,
  at        timestamptz NOT NULL,
  file      text NOT NULL,
  changes   jsonb NOT NULL CHECK (jsonb_typeof(changes) = 'array'),
  last_no   bigint NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (shop_id, import_no)
);
ALTER TABLE catalogue_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE catalogue_import FORCE ROW LEVEL SECURITY;
CREATE POLICY named_shops ON catalogue_import USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
  WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]));
GRANT SELECT ON catalogue_import TO haat_app;
