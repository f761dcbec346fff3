-- Money beside orders: numbers under which it came, what is not where it should be, and payouts of gateways.

ALTER TABLE shop_counters ADD COLUMN exception_no bigint NOT NULL DEFAULT 0;

-- A payment id of a gateway or a UTR of a bank counts once in a shop, for one order; below zero it went out. Nothing
-- it says changes but that it found its order, and that it was paid out.
CREATE TABLE transfer (
  shop_id      bigint NOT NULL,
  utr          text   NOT NULL CHECK (utr <> ''),
  order_no     bigint,
  reference    text   NOT NULL,
  amount_paise bigint NOT NULL CHECK (amount_paise BETWEEN -9999999999999 AND 9999999999999),
  rail         text   NOT NULL CHECK (rail IN ('whatsapp', 'gateway', 'upi')),
  at           timestamptz NOT NULL,
  settled      boolean NOT NULL DEFAULT false,
  PRIMARY KEY (shop_id, utr)
);
CREATE INDEX transfer_unsettled ON transfer (shop_id, at) WHERE NOT settled AND rail <> 'upi' AND amount_paise > 0;

CREATE TABLE money_exception (
  shop_id        bigint NOT NULL,
  exception_no   bigint NOT NULL,
  doc            jsonb  NOT NULL CHECK ((doc ->> 'exception_no')::bigint = exception_no),
  kind           text   NOT NULL GENERATED ALWAYS AS (doc ->> 'kind') STORED,
  order_no       bigint GENERATED ALWAYS AS ((doc ->> 'order_no')::bigint) STORED,
  amount_paise   bigint NOT NULL GENERATED ALWAYS AS ((doc ->> 'amount_paise')::bigint) STORED,
  transaction_id text   NOT NULL GENERATED ALWAYS AS (doc ->> 'transaction_id') STORED,
  open           boolean NOT NULL GENERATED ALWAYS AS (doc ->> 'resolved_at' IS NULL) STORED,
  PRIMARY KEY (shop_id, exception_no),
  CHECK (amount_paise BETWEEN 1 AND 9999999999999),
  CHECK (open = (doc ->> 'remedy' IS NULL))
);
CREATE INDEX money_exception_open ON money_exception (shop_id, exception_no) WHERE open;

-- Lines of settlement reports that are booked: a second import of a report finds them here.
CREATE TABLE settlement_line (
  shop_id       bigint NOT NULL,
  key           text   NOT NULL,
  settlement_id text   NOT NULL,
  settled_at    timestamptz NOT NULL,
  doc           jsonb  NOT NULL,
  PRIMARY KEY (shop_id, key)
);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['transfer', 'money_exception', 'settlement_line'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY named_shops ON %I USING (shop_id = ANY ((SELECT haat_shops())::bigint[]))
      WITH CHECK (shop_id = ANY ((SELECT haat_shops())::bigint[]))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON transfer, money_exception TO haat_app;
GRANT SELECT, INSERT ON settlement_line TO haat_app;

-- What was there before: the numbers of payments, and the cash that helpers hold.
SELECT set_config('haat.shops', coalesce((SELECT string_agg(shop_id::text, ',') FROM directory), ''), true);

INSERT INTO transfer (shop_id, utr, order_no, reference, amount_paise, rail, at)
SELECT DISTINCT ON (o.shop_id, c ->> 'transaction_id')
       o.shop_id, c ->> 'transaction_id', o.order_no, c ->> 'reference', (c ->> 'amount_paise')::bigint, 'whatsapp',
       coalesce((o.doc -> 'payment' ->> 'paid_at')::timestamptz, o.placed_at)
  FROM shop_order o CROSS JOIN LATERAL jsonb_array_elements(o.doc -> 'payment' -> 'captures') c
 WHERE c ->> 'transaction_id' <> ''
 ORDER BY o.shop_id, c ->> 'transaction_id', o.order_no;

UPDATE customer c SET doc = jsonb_set(c.doc, '{cash_held_paise}', to_jsonb(h.paise))
  FROM (SELECT p.shop_id, p.party, sum(p.amount_paise)::bigint AS paise FROM posting p
         WHERE p.account = 'rider_cash' GROUP BY p.shop_id, p.party) h
 WHERE c.shop_id = h.shop_id AND c.customer_no = h.party AND h.paise <> 0;
