-- The whole schema of the message path. Every key begins with shop_id; every table but the named exceptions
-- (haat.store.tables) is closed by forced row-level security to all shops that a transaction has not named.

DO $$
BEGIN
  CREATE ROLE haat_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- another database of this server made it
END $$;

DO $$
BEGIN
  EXECUTE format('GRANT haat_app TO %I', current_user);
EXCEPTION WHEN OTHERS THEN
  IF NOT pg_has_role(current_user, 'haat_app', 'MEMBER') THEN RAISE; END IF;
END $$;

GRANT USAGE ON SCHEMA public TO haat_app;

-- Which shops this transaction may touch, named by SET LOCAL haat.shops; nothing named, nothing touched.
CREATE FUNCTION haat_shops() RETURNS bigint[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(string_to_array(nullif(current_setting('haat.shops', true), ''), ',')::bigint[], '{}'::bigint[]);

-- Which lanes of the queues this transaction may work, named by SET LOCAL haat.lanes.
CREATE FUNCTION haat_lanes() RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(string_to_array(nullif(current_setting('haat.lanes', true), ''), ',')::integer[], '{}'::integer[]);

CREATE FUNCTION haat_balanced(amounts bigint[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(sum(a), 1) = 0 AND coalesce(bool_and(abs(a) < 10000000000000), false)
          AND count(a) = cardinality(amounts) FROM unnest(amounts) a);

CREATE FUNCTION haat_never_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % never change: write a new one', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- Who is served here: code, number and place of every shop. Copied to every shard; holds no personal data.
CREATE TABLE directory (
  shop_id   bigint PRIMARY KEY CHECK (shop_id > 0),
  code      text NOT NULL UNIQUE,
  name      text NOT NULL,
  lang      text NOT NULL,
  number    text NOT NULL,
  number_id text NOT NULL,
  desk      boolean NOT NULL DEFAULT false,
  latitude_e6  integer,
  longitude_e6 integer,
  CHECK ((latitude_e6 IS NULL) = (longitude_e6 IS NULL))
);
CREATE INDEX directory_number ON directory (number_id);
CREATE UNIQUE INDEX directory_desk ON directory (number_id) WHERE desk;

-- A worker's hold on lanes. Taking a dead worker's lanes is deleting its lease.
CREATE TABLE lease (
  holder     text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE TABLE lane (
  lane   integer PRIMARY KEY CHECK (lane BETWEEN 0 AND 63),
  holder text REFERENCES lease ON DELETE SET NULL
);
CREATE INDEX lane_holder ON lane (holder);
INSERT INTO lane SELECT generate_series(0, 63);

-- What came signed and belongs to no shop: unreadable bodies, unknown numbers, news of the account.
CREATE TABLE quarantine (
  digest      text PRIMARY KEY,
  received_at timestamptz NOT NULL,
  reason      text NOT NULL,
  number_id   text NOT NULL DEFAULT '',
  body        bytea NOT NULL
);

CREATE TABLE shop (
  shop_id bigint PRIMARY KEY CHECK (shop_id > 0),
  version bigint NOT NULL DEFAULT 1,
  doc     jsonb NOT NULL CHECK ((doc ->> 'shop_id')::bigint = shop_id)
);

-- The last number given out of each series. Its row is the shop's writing lock.
CREATE TABLE shop_counters (
  shop_id     bigint PRIMARY KEY REFERENCES shop,
  catalogue_version bigint NOT NULL DEFAULT 1,
  customer_no bigint NOT NULL DEFAULT 0,
  order_no    bigint NOT NULL DEFAULT 0,
  bill_no     bigint NOT NULL DEFAULT 0,
  bill_year   text   NOT NULL DEFAULT '',
  entry_no    bigint NOT NULL DEFAULT 0,
  event_no    bigint NOT NULL DEFAULT 0,
  outbox_no   bigint NOT NULL DEFAULT 0,
  ledger_head text   NOT NULL DEFAULT ''
) WITH (fillfactor = 50);

CREATE TABLE listing (
  shop_id     bigint NOT NULL,
  listing_no  bigint NOT NULL,
  doc         jsonb  NOT NULL CHECK ((doc ->> 'listing_no')::bigint = listing_no),
  price_paise bigint NOT NULL GENERATED ALWAYS AS ((doc ->> 'price_paise')::bigint) STORED,
  mrp_paise   bigint GENERATED ALWAYS AS ((doc ->> 'mrp_paise')::bigint) STORED,
  stock       bigint GENERATED ALWAYS AS ((doc ->> 'stock')::bigint) STORED,
  PRIMARY KEY (shop_id, listing_no),
  CHECK (price_paise BETWEEN 0 AND 9999999999999),
  CHECK (mrp_paise IS NULL OR price_paise <= mrp_paise),
  CHECK (stock IS NULL OR stock >= 0)
) WITH (fillfactor = 80);

CREATE TABLE customer (
  shop_id     bigint NOT NULL,
  customer_no bigint NOT NULL,
  doc         jsonb  NOT NULL CHECK ((doc ->> 'customer_no')::bigint = customer_no),
  user_id     text GENERATED ALWAYS AS (doc ->> 'user_id') STORED,
  phone       text GENERATED ALWAYS AS (doc ->> 'phone') STORED,
  staff       boolean NOT NULL GENERATED ALWAYS AS (doc ->> 'role' <> 'customer') STORED,
  on_khata    boolean NOT NULL GENERATED ALWAYS AS
                (doc ->> 'khata_balance_paise' <> '0' OR doc ->> 'khata_limit_paise' IS NOT NULL) STORED,
  PRIMARY KEY (shop_id, customer_no)
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX customer_user ON customer (shop_id, user_id) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX customer_phone ON customer (shop_id, phone) WHERE phone IS NOT NULL;
CREATE INDEX customer_staff ON customer (shop_id) WHERE staff;
CREATE INDEX customer_khata ON customer (shop_id) WHERE on_khata;

CREATE TABLE conversation (
  shop_id     bigint NOT NULL,
  customer_no bigint NOT NULL,
  doc         jsonb  NOT NULL,
  PRIMARY KEY (shop_id, customer_no)
) WITH (fillfactor = 70);

CREATE TABLE shop_order (
  shop_id     bigint NOT NULL,
  order_no    bigint NOT NULL,
  placed_at   timestamptz NOT NULL,
  doc         jsonb  NOT NULL CHECK ((doc ->> 'order_no')::bigint = order_no),
  customer_no bigint NOT NULL GENERATED ALWAYS AS ((doc ->> 'customer_no')::bigint) STORED,
  state       text   NOT NULL GENERATED ALWAYS AS (doc ->> 'state') STORED,
  open        boolean NOT NULL GENERATED ALWAYS AS (doc ->> 'state' IN ('placed', 'accepted', 'packed', 'out')) STORED,
  total_paise bigint NOT NULL GENERATED ALWAYS AS ((doc ->> 'total_paise')::bigint) STORED,
  payment_state text NOT NULL GENERATED ALWAYS AS (doc -> 'payment' ->> 'state') STORED,
  bill_no     text GENERATED ALWAYS AS (doc ->> 'bill_no') STORED,
  PRIMARY KEY (shop_id, order_no),
  CHECK (total_paise BETWEEN 0 AND 9999999999999)
) WITH (fillfactor = 70);
CREATE INDEX order_open ON shop_order (shop_id, customer_no) WHERE open;
CREATE INDEX order_placed ON shop_order (shop_id, placed_at);
CREATE UNIQUE INDEX order_bill ON shop_order (shop_id, bill_no) WHERE bill_no IS NOT NULL;

-- Our references of payment requests: one reference belongs to one order.
CREATE TABLE payment_request (
  shop_id   bigint NOT NULL,
  reference text   NOT NULL,
  order_no  bigint NOT NULL,
  PRIMARY KEY (shop_id, reference)
);

CREATE VIEW order_line WITH (security_invoker = true) AS
SELECT o.shop_id, o.order_no, (l ->> 'line_no')::bigint AS line_no, (l ->> 'listing_no')::bigint AS listing_no,
       l ->> 'concept' AS concept, l ->> 'name' AS name, l ->> 'state' AS state,
       (l -> 'quantity' ->> 'amount')::bigint AS quantity, l -> 'quantity' ->> 'unit' AS unit,
       (l ->> 'price_paise')::bigint AS price_paise, (l ->> 'per')::bigint AS per,
       (l ->> 'mrp_paise')::bigint AS mrp_paise, (l ->> 'amount_paise')::bigint AS amount_paise
  FROM shop_order o CROSS JOIN LATERAL jsonb_array_elements(o.doc -> 'lines') l;

CREATE TABLE ledger_entry (
  shop_id  bigint NOT NULL,
  entry_no bigint NOT NULL,
  at       timestamptz NOT NULL,
  kind     text NOT NULL,
  order_no bigint,
  memo     text NOT NULL,
  accounts text[]   NOT NULL,
  parties  bigint[] NOT NULL,
  amounts  bigint[] NOT NULL,
  previous text NOT NULL,
  hash     text NOT NULL,
  PRIMARY KEY (shop_id, entry_no),
  CHECK (haat_balanced(amounts)),
  CHECK (cardinality(accounts) = cardinality(amounts) AND cardinality(parties) = cardinality(amounts)),
  CHECK (cardinality(amounts) >= 2)
);
CREATE UNIQUE INDEX ledger_chain ON ledger_entry (shop_id, previous);
CREATE INDEX ledger_order ON ledger_entry (shop_id, order_no) WHERE order_no IS NOT NULL;

CREATE VIEW posting WITH (security_invoker = true) AS
SELECT e.shop_id, e.entry_no, e.at, e.kind, e.order_no, p.side, p.account, p.party, p.amount_paise
  FROM ledger_entry e
  CROSS JOIN LATERAL unnest(e.accounts, e.parties, e.amounts) WITH ORDINALITY p(account, party, amount_paise, side);

CREATE TABLE event (
  shop_id     bigint NOT NULL,
  event_no    bigint NOT NULL,
  at          timestamptz NOT NULL,
  kind        text  NOT NULL,
  order_no    bigint,
  customer_no bigint,
  by_no       bigint NOT NULL,
  data        jsonb NOT NULL,
  inbox_key   text  NOT NULL,
  PRIMARY KEY (shop_id, event_no)
);
CREATE INDEX event_order ON event (shop_id, order_no) WHERE order_no IS NOT NULL;

CREATE TABLE inbox (
  shop_id     bigint NOT NULL,
  key         text   NOT NULL,
  arrival     bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  lane        integer NOT NULL GENERATED ALWAYS AS ((shop_id % 64)::integer) STORED,
  kind        text   NOT NULL CHECK (kind IN ('message', 'status', 'payment', 'identity', 'preference', 'echo',
                                              'timer', 'command', 'fact')),
  user_key    text   NOT NULL,
  payload     bytea  NOT NULL,
  received_at timestamptz NOT NULL,
  state       text   NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'dead')),
  tries       integer NOT NULL DEFAULT 0,
  not_before  timestamptz,
  answer      text   NOT NULL DEFAULT '',
  PRIMARY KEY (shop_id, key)
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);
CREATE INDEX inbox_pending ON inbox (lane, arrival) WHERE state = 'pending';
CREATE INDEX inbox_held ON inbox (shop_id, user_key, arrival) WHERE state = 'pending' AND not_before IS NOT NULL;
CREATE INDEX inbox_dead ON inbox (shop_id, arrival) WHERE state = 'dead';

CREATE TABLE outbox (
  shop_id      bigint NOT NULL,
  outbox_no    bigint NOT NULL,
  lane         integer NOT NULL GENERATED ALWAYS AS ((shop_id % 64)::integer) STORED,
  customer_no  bigint,
  order_no     bigint,
  kind         text   NOT NULL CHECK (kind IN ('send', 'paper', 'lookup', 'refund', 'forward')),
  number_id    text   NOT NULL,
  body         bytea  NOT NULL,
  fallback     bytea,
  why          text   NOT NULL DEFAULT '',
  state        text   NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'delivered', 'read', 'done',
                                                'failed', 'dead', 'dropped')),
  message_id   text,
  tries        integer NOT NULL DEFAULT 0,
  not_before   timestamptz,
  attempted_at timestamptz,
  error_code   integer,
  error        text   NOT NULL DEFAULT '',
  created_at   timestamptz NOT NULL,
  inbox_key    text   NOT NULL DEFAULT '',
  dedupe       text,
  PRIMARY KEY (shop_id, outbox_no)
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.05);
CREATE UNIQUE INDEX outbox_dedupe ON outbox (shop_id, dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX outbox_waiting ON outbox (lane, shop_id, outbox_no) WHERE state IN ('queued', 'sending');
CREATE INDEX outbox_dead ON outbox (shop_id, outbox_no) WHERE state IN ('dead', 'failed');
CREATE INDEX outbox_order ON outbox (shop_id, order_no) WHERE order_no IS NOT NULL;

CREATE TABLE timer (
  shop_id  bigint NOT NULL,
  order_no bigint NOT NULL,
  kind     text   NOT NULL,
  lane     integer NOT NULL GENERATED ALWAYS AS ((shop_id % 64)::integer) STORED,
  due_at   timestamptz NOT NULL,
  PRIMARY KEY (shop_id, order_no, kind)
);
CREATE INDEX timer_due ON timer (due_at);

CREATE TRIGGER ledger_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION haat_never_changes();
CREATE TRIGGER event_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION haat_never_changes();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['shop', 'shop_counters', 'listing', 'customer', 'conversation', 'shop_order',
                           'payment_request', 'ledger_entry', 'event', 'inbox', 'outbox', 'timer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    -- The scalar sub-selects are worked out once a statement, not once a row.
    IF t IN ('inbox', 'outbox', 'timer') THEN
      EXECUTE format('CREATE POLICY named_shops ON %I USING (shop_id = ANY ((SELECT haat_shops())::bigint[])
        OR lane = ANY ((SELECT haat_lanes())::integer[])) WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[])
        OR lane = ANY ((SELECT haat_lanes())::integer[]))', t);
    ELSE
      EXECUTE format('CREATE POLICY named_shops ON %I USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
        WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]))', t);
    END IF;
  END LOOP;
END $$;

GRANT SELECT ON directory TO haat_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON lease TO haat_app;
GRANT SELECT, UPDATE ON lane TO haat_app;
GRANT SELECT, INSERT ON quarantine TO haat_app;
GRANT SELECT, INSERT, UPDATE ON shop, shop_counters, listing, customer, conversation, shop_order TO haat_app;
GRANT SELECT, INSERT ON payment_request, ledger_entry, event TO haat_app;
GRANT SELECT, INSERT, UPDATE ON inbox, outbox TO haat_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON timer TO haat_app;
GRANT SELECT ON order_line, posting TO haat_app;

-- Store what came for these shops, each key once, and wake the lanes. Returns how many were new.
CREATE FUNCTION put_inbox(shop_ids bigint[], keys text[], kinds text[], user_keys text[], payloads bytea[],
                          at timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE n bigint; lanes text;
BEGIN
  PERFORM set_config('haat.shops', (SELECT string_agg(DISTINCT s::text, ',') FROM unnest(shop_ids) s), true);
  INSERT INTO inbox (shop_id, key, kind, user_key, payload, received_at)
  SELECT u.shop_id, u.key, u.kind, u.user_key, u.payload, at
    FROM unnest(shop_ids, keys, kinds, user_keys, payloads) WITH ORDINALITY u(shop_id, key, kind, user_key, payload, o)
   ORDER BY u.o
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  SELECT string_agg(DISTINCT (s % 64)::text, ',') INTO lanes FROM unnest(shop_ids) s;
  PERFORM pg_notify('haat_inbox', lanes);
  RETURN n;
END $$;
