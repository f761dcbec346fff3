-- Every statement of the message path and of the screens, by name. Each names its shops (shop_id), or stands in
-- haat.store.tables with its reason. The parameters are arrays: one statement serves a whole batch.

-- name: fence
-- Hold the lease through this transaction and name its lanes; no row: another worker has taken the lanes over.
WITH held AS MATERIALIZED (SELECT holder FROM lease WHERE holder = $1 FOR KEY SHARE)
SELECT set_config('haat.lanes', $2, true) FROM held

-- name: name_shops
-- Name the shops this transaction may touch.
SELECT set_config('haat.shops', $1, true)

-- name: take_inbox
-- Hold the lease and name its lanes (as ``fence`` does), and read what waits in them, each lane in order of arrival;
-- nobody overtakes an own message that is held back. Lanes are read in the order given and no further than needed, so
-- a long queue costs no more than a short one. No row: the lanes are another worker's; one row of nulls: nothing waits.
WITH held AS MATERIALIZED (SELECT holder FROM lease WHERE holder = $1 FOR KEY SHARE),
named AS MATERIALIZED (SELECT set_config('haat.lanes', $2, true) FROM held)
SELECT i.shop_id, i.key, i.arrival, i.kind, i.user_key, i.payload, i.received_at, i.tries
  FROM named
  LEFT JOIN (
    SELECT w.*
      FROM unnest(string_to_array($2, ',')::integer[]) l(lane)
     CROSS JOIN LATERAL (
       SELECT p.* FROM inbox p
        WHERE p.lane = l.lane AND p.state = 'pending' AND (p.not_before IS NULL OR p.not_before <= $3)
          AND NOT EXISTS (SELECT FROM inbox h
                           WHERE h.shop_id = p.shop_id AND h.user_key = p.user_key AND h.state = 'pending'
                             AND h.not_before > $3 AND h.arrival < p.arrival)
        ORDER BY p.arrival
        LIMIT $4) w
     LIMIT $4) i ON true

-- name: mark_inbox
-- These messages have taken effect; tells how many of them still waited.
WITH done AS (
  UPDATE inbox i SET state = 'done', answer = m.answer, not_before = NULL
    FROM unnest($1::bigint[], $2::text[], $3::text[]) m(shop_id, key, answer)
   WHERE i.shop_id = m.shop_id AND i.key = m.key AND i.state = 'pending'
  RETURNING 1)
SELECT count(*) FROM done

-- name: fail_inbox
-- These messages could not be worked; they are tried again later, or put aside for a person.
UPDATE inbox i SET tries = m.tries, state = m.state, not_before = m.not_before, answer = m.answer
  FROM unnest($1::bigint[], $2::text[], $3::integer[], $4::text[], $5::timestamptz[], $6::text[])
       m(shop_id, key, tries, state, not_before, answer)
 WHERE i.shop_id = m.shop_id AND i.key = m.key AND i.state = 'pending'

-- name: put_inbox
-- Store what came, each key once, and wake the workers.
SELECT put_inbox(shop_ids => $1, keys => $2, kinds => $3, user_keys => $4, payloads => $5, at => $6)

-- name: shops
-- These shops' counters, locked for writing, and the settings of those whose version is not known yet.
SELECT s.shop_id, s.version, CASE WHEN s.version <> k.version THEN s.doc END AS doc, c.catalogue_version,
       c.customer_no, c.order_no, c.bill_no, c.bill_year, c.entry_no, c.event_no, c.outbox_no, c.exception_no, c.ledger_head
  FROM unnest($1::bigint[], $2::bigint[]) k(shop_id, version)
  JOIN shop s ON s.shop_id = k.shop_id
  JOIN shop_counters c ON c.shop_id = k.shop_id
 ORDER BY s.shop_id
   FOR NO KEY UPDATE OF c

-- name: listings
-- The whole catalogues of these shops, and which listings are on the shop's catalogue on WhatsApp.
SELECT l.shop_id, l.listing_no, l.doc, p.shop_id IS NOT NULL AS shown
  FROM listing l
  JOIN directory d ON d.shop_id = l.shop_id
  LEFT JOIN catalogue_pushed p
    ON p.shop_id = l.shop_id AND p.listing_no = l.listing_no AND p.catalog_id = d.catalog_id AND p.why = ''
 WHERE l.shop_id = ANY ($1::bigint[])
 ORDER BY l.shop_id, l.listing_no

-- name: people
-- Whoever is named by user id, phone or number, and all staff of these shops, each with her conversation; and the
-- orders they may speak of: the open ones of customers, the last one of each, and those named by number.
WITH named AS (
  SELECT u.shop_id, u.customer_no
    FROM unnest($1::bigint[], $2::text[]) w(shop_id, user_id)
    JOIN customer u ON u.shop_id = w.shop_id AND u.user_id = w.user_id
  UNION
  SELECT p.shop_id, p.customer_no
    FROM unnest($3::bigint[], $4::text[]) w(shop_id, phone)
    JOIN customer p ON p.shop_id = w.shop_id AND p.phone = w.phone
  UNION
  SELECT s.shop_id, s.customer_no FROM customer s WHERE s.shop_id = ANY ($5::bigint[]) AND s.staff
  UNION
  SELECT w.shop_id, w.customer_no FROM unnest($6::bigint[], $7::bigint[]) w(shop_id, customer_no)
), people AS MATERIALIZED (
  SELECT c.shop_id, c.customer_no, c.staff, c.doc
    FROM named n JOIN customer c ON c.shop_id = n.shop_id AND c.customer_no = n.customer_no
), orders AS (
  SELECT o.shop_id, o.order_no
    FROM people p JOIN shop_order o ON o.shop_id = p.shop_id AND o.customer_no = p.customer_no AND o.open
   WHERE NOT p.staff
  UNION
  SELECT o.shop_id, o.order_no
    FROM unnest($6::bigint[], $7::bigint[]) w(shop_id, customer_no)
    JOIN shop_order o ON o.shop_id = w.shop_id AND o.customer_no = w.customer_no AND o.open
  UNION
  SELECT p.shop_id, (p.doc ->> 'last_order_no')::bigint FROM people p WHERE NOT p.staff
  UNION
  SELECT w.shop_id, w.order_no FROM unnest($8::bigint[], $9::bigint[]) w(shop_id, order_no)
)
SELECT p.shop_id, p.customer_no, NULL AS order_no, p.doc, v.doc AS conversation
  FROM people p
  LEFT JOIN conversation v ON v.shop_id = p.shop_id AND v.customer_no = p.customer_no
UNION ALL
SELECT o.shop_id, o.customer_no, o.order_no, o.doc, NULL
  FROM orders n JOIN shop_order o ON o.shop_id = n.shop_id AND o.order_no = n.order_no

-- name: people_by_no
-- These customers by number, each with her conversation.
SELECT c.shop_id, c.customer_no, c.doc, v.doc AS conversation
  FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, customer_no)
  JOIN customer c ON c.shop_id = w.shop_id AND c.customer_no = w.customer_no
  LEFT JOIN conversation v ON v.shop_id = w.shop_id AND v.customer_no = w.customer_no

-- name: people_at_hand
-- Whom a shopkeeper may mean by a name: customers on khata, and those who ordered lately; a thousand a shop.
SELECT c.shop_id, c.customer_no, c.doc, v.doc AS conversation
  FROM unnest($1::bigint[]) w(shop_id)
 CROSS JOIN LATERAL (SELECT k.customer_no FROM customer k WHERE k.shop_id = w.shop_id AND k.on_khata
                     UNION
                     SELECT r.customer_no
                       FROM (SELECT o.customer_no, o.placed_at FROM shop_order o WHERE o.shop_id = w.shop_id
                              ORDER BY o.order_no DESC LIMIT 1000) r
                      WHERE r.placed_at > $2
                     LIMIT 1000) f
  JOIN customer c ON c.shop_id = w.shop_id AND c.customer_no = f.customer_no
  LEFT JOIN conversation v ON v.shop_id = w.shop_id AND v.customer_no = f.customer_no

-- name: orders
-- All open orders of these shops, and these orders by number.
SELECT o.shop_id, o.order_no, o.doc
  FROM (SELECT x.shop_id, x.order_no FROM shop_order x WHERE x.shop_id = ANY ($1::bigint[]) AND x.open
        UNION
        SELECT w.shop_id, w.order_no FROM unnest($2::bigint[], $3::bigint[]) w(shop_id, order_no)) f
  JOIN shop_order o ON o.shop_id = f.shop_id AND o.order_no = f.order_no

-- name: orders_of_references
-- Which order each payment reference belongs to.
SELECT r.shop_id, r.reference, r.order_no
  FROM unnest($1::bigint[], $2::text[]) w(shop_id, reference)
  JOIN payment_request r ON r.shop_id = w.shop_id AND r.reference = w.reference

-- name: write_shops
-- New settings of shops.
UPDATE shop s SET doc = w.doc, version = s.version + 1
  FROM unnest($1::bigint[], $2::jsonb[]) w(shop_id, doc) WHERE s.shop_id = w.shop_id

-- name: write_listings
-- New or changed listings.
INSERT INTO listing (shop_id, listing_no, doc)
SELECT w.shop_id, w.listing_no, w.doc FROM unnest($1::bigint[], $2::bigint[], $3::jsonb[]) w(shop_id, listing_no, doc)
ON CONFLICT (shop_id, listing_no) DO UPDATE SET doc = excluded.doc

-- name: write_batch
-- What nearly every batch writes, in one round trip: the numbers given out, people, what is remembered of each talk,
-- what is to be said and done outside, how earlier sends went, and the mark on the messages. Tells how many of those
-- still waited.
WITH counted AS (
  UPDATE shop_counters c
     SET catalogue_version = w.catalogue_version, customer_no = w.customer_no, order_no = w.order_no,
         bill_no = w.bill_no, bill_year = w.bill_year, entry_no = w.entry_no, event_no = w.event_no,
         outbox_no = w.outbox_no, ledger_head = w.ledger_head
    FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[], $6::text[], $7::bigint[],
                $8::bigint[], $9::bigint[], $10::text[])
         w(shop_id, catalogue_version, customer_no, order_no, bill_no, bill_year, entry_no, event_no, outbox_no,
           ledger_head)
   WHERE c.shop_id = w.shop_id
), people AS (
  INSERT INTO customer (shop_id, customer_no, doc)
  SELECT w.shop_id, w.customer_no, w.doc
    FROM unnest($11::bigint[], $12::bigint[], $13::jsonb[]) w(shop_id, customer_no, doc)
  ON CONFLICT (shop_id, customer_no) DO UPDATE SET doc = excluded.doc
), talks AS (
  INSERT INTO conversation (shop_id, customer_no, doc)
  SELECT w.shop_id, w.customer_no, w.doc
    FROM unnest($14::bigint[], $15::bigint[], $16::json[]) w(shop_id, customer_no, doc)
  ON CONFLICT (shop_id, customer_no) DO UPDATE SET doc = excluded.doc
), said AS (
  INSERT INTO outbox (shop_id, outbox_no, customer_no, order_no, kind, number_id, body, fallback, why, state,
                      error, created_at, inbox_key)
  SELECT w.shop_id, w.outbox_no, w.customer_no, w.order_no, w.kind, w.number_id, w.body, w.fallback, w.why, w.state,
         w.error, $32, w.inbox_key
    FROM unnest($17::bigint[], $18::bigint[], $19::bigint[], $20::bigint[], $21::text[], $22::text[], $23::bytea[],
                $24::bytea[], $25::text[], $26::text[], $27::text[], $28::text[])
         w(shop_id, outbox_no, customer_no, order_no, kind, number_id, body, fallback, why, state, error, inbox_key)
), sent AS (
  UPDATE outbox o
     SET state = CASE WHEN o.state IN ('delivered', 'read', 'done') THEN o.state ELSE w.state END,
         message_id = coalesce(w.message_id, o.message_id), tries = w.tries, not_before = w.not_before,
         attempted_at = coalesce(w.attempted_at, o.attempted_at), error_code = w.error_code, error = w.error,
         body = CASE WHEN w.swapped AND o.fallback IS NOT NULL THEN o.fallback ELSE o.body END,
         fallback = CASE WHEN w.swapped THEN NULL ELSE o.fallback END
    FROM unnest($33::bigint[], $34::bigint[], $35::text[], $36::text[], $37::integer[], $38::timestamptz[],
                $39::timestamptz[], $40::integer[], $41::text[], $42::boolean[])
         w(shop_id, outbox_no, state, message_id, tries, not_before, attempted_at, error_code, error, swapped)
   WHERE o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no
     AND NOT (o.state IN ('sent', 'delivered', 'read', 'done') AND w.state IN ('queued', 'sending', 'dropped', 'dead'))
     AND NOT (o.state = 'failed' AND w.state = 'sent')
), done AS (
  UPDATE inbox i SET state = 'done', answer = m.answer, not_before = NULL
    FROM unnest($29::bigint[], $30::text[], $31::text[]) m(shop_id, key, answer)
   WHERE i.shop_id = m.shop_id AND i.key = m.key AND i.state = 'pending'
  RETURNING 1
)
SELECT count(*) FROM done

-- name: write_orders
-- New or changed orders.
INSERT INTO shop_order (shop_id, order_no, placed_at, doc)
SELECT w.shop_id, w.order_no, w.placed_at, w.doc
  FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::jsonb[]) w(shop_id, order_no, placed_at, doc)
ON CONFLICT (shop_id, order_no) DO UPDATE SET doc = excluded.doc

-- name: write_references
-- The references under which money was asked for.
INSERT INTO payment_request (shop_id, reference, order_no)
SELECT w.shop_id, w.reference, w.order_no
  FROM unnest($1::bigint[], $2::text[], $3::bigint[]) w(shop_id, reference, order_no)
ON CONFLICT (shop_id, reference) DO NOTHING

-- name: write_entries
-- Ledger entries. Accounts and amounts of all of them come in one row of arrays each, cut by their counts.
INSERT INTO ledger_entry (shop_id, entry_no, at, kind, order_no, memo, accounts, parties, amounts, previous, hash)
SELECT w.shop_id, w.entry_no, w.at, w.kind, w.order_no, w.memo,
       ($7::text[])[w.first : w.last], ($8::bigint[])[w.first : w.last], ($9::bigint[])[w.first : w.last],
       w.previous, w.hash
  FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::bigint[], $6::text[],
              $10::integer[], $11::integer[], $12::text[], $13::text[])
       w(shop_id, entry_no, at, kind, order_no, memo, first, last, previous, hash)

-- name: write_events
-- What happened.
INSERT INTO event (shop_id, event_no, at, kind, order_no, customer_no, by_no, data, inbox_key)
SELECT w.shop_id, w.event_no, w.at, w.kind, w.order_no, w.customer_no, w.by_no, w.data, w.inbox_key
  FROM unnest($1::bigint[], $2::bigint[], $3::timestamptz[], $4::text[], $5::bigint[], $6::bigint[], $7::bigint[],
              $8::jsonb[], $9::text[])
       w(shop_id, event_no, at, kind, order_no, customer_no, by_no, data, inbox_key)

-- name: set_timers
-- What is due for an order, and when; one of a kind, the newest wins.
INSERT INTO timer (shop_id, order_no, kind, due_at)
SELECT w.shop_id, w.order_no, w.kind, w.due_at
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[]) w(shop_id, order_no, kind, due_at)
ON CONFLICT (shop_id, order_no, kind) DO UPDATE SET due_at = excluded.due_at

-- name: clear_timers
-- What is due no more.
DELETE FROM timer t USING unnest($1::bigint[], $2::bigint[], $3::text[]) w(shop_id, order_no, kind)
 WHERE t.shop_id = w.shop_id AND t.order_no = w.order_no AND t.kind = w.kind

-- name: ring_timers
-- Move what is due into the inboxes, in one statement; another process that rings them skips these.
WITH due AS (
  DELETE FROM timer t
   WHERE (t.shop_id, t.order_no, t.kind) IN
         (SELECT d.shop_id, d.order_no, d.kind FROM timer d
           WHERE d.due_at <= $1 ORDER BY d.due_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING t.shop_id, t.order_no, t.kind, t.due_at, t.lane
), rung AS (
  INSERT INTO inbox (shop_id, key, kind, user_key, payload, received_at)
  SELECT shop_id, 't:' || order_no || ':' || kind || ':' || (extract(epoch FROM due_at) * 1000)::bigint, 'timer', '',
         convert_to(json_build_object('order_no', order_no, 'kind', kind)::text, 'UTF8'), $1
    FROM due ORDER BY due_at
  ON CONFLICT DO NOTHING
)
SELECT count(*) AS rung, pg_notify('haat_inbox', string_agg(DISTINCT lane::text, ',')) FROM due HAVING count(*) > 0

-- name: mark_outbox
-- How sends went. A status may have been faster: nothing moves back from delivered or read, what arrived is not on its
-- way any more, and what failed afterwards is not sent because it was accepted before.
UPDATE outbox o
   SET state = CASE WHEN o.state IN ('delivered', 'read', 'done') THEN o.state ELSE w.state END,
       message_id = coalesce(w.message_id, o.message_id), tries = w.tries, not_before = w.not_before,
       attempted_at = coalesce(w.attempted_at, o.attempted_at), error_code = w.error_code, error = w.error,
       body = CASE WHEN w.swapped AND o.fallback IS NOT NULL THEN o.fallback ELSE o.body END,
       fallback = CASE WHEN w.swapped THEN NULL ELSE o.fallback END
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::integer[], $6::timestamptz[],
              $7::timestamptz[], $8::integer[], $9::text[], $10::boolean[])
       w(shop_id, outbox_no, state, message_id, tries, not_before, attempted_at, error_code, error, swapped)
 WHERE o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no
   AND NOT (o.state IN ('sent', 'delivered', 'read', 'done') AND w.state IN ('queued', 'sending', 'dropped', 'dead'))
   AND NOT (o.state = 'failed' AND w.state = 'sent')

-- name: mark_statuses
-- What the channel says became of messages; only ever forward, and a failure only before delivery.
UPDATE outbox o
   SET state = w.state, error_code = coalesce(w.code, o.error_code),
       message_id = coalesce(o.message_id, w.message_id)
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::integer[])
       w(shop_id, outbox_no, message_id, state, code)
 WHERE o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no
   AND (o.message_id IS NULL OR o.message_id = w.message_id)
   AND array_position(ARRAY['queued', 'sending', 'sent', 'failed', 'delivered', 'read'], o.state)
     < array_position(ARRAY['queued', 'sending', 'sent', 'failed', 'delivered', 'read'], w.state)
RETURNING o.shop_id, o.outbox_no, o.state, o.tries, o.fallback IS NOT NULL AS has_fallback, o.error_code

-- name: take_outbox
-- What waits to go out in these lanes, with how it stands; read when lanes are taken over.
SELECT o.shop_id, o.outbox_no, o.customer_no, o.order_no, o.kind, o.number_id, o.body, o.fallback, o.why, o.state,
       o.tries, o.not_before, o.attempted_at, o.created_at
  FROM outbox o
 WHERE o.lane = ANY ($1::integer[]) AND o.state IN ('queued', 'sending')
 ORDER BY o.shop_id, o.outbox_no

-- name: outbox_states
-- How these rows stand now.
SELECT o.shop_id, o.outbox_no, o.state FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, outbox_no)
  JOIN outbox o ON o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no

-- name: outbox_rows
-- These rows whole: messages that failed after they were accepted and may go again.
SELECT o.shop_id, o.outbox_no, o.customer_no, o.order_no, o.kind, o.number_id, o.body, o.fallback, o.why, o.state,
       o.tries, o.not_before, o.attempted_at, o.created_at
  FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, outbox_no)
  JOIN outbox o ON o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no

-- name: directory
-- All shops that are served here, without anything personal.
SELECT d.shop_id, d.code, d.name, d.lang, d.number, d.number_id, d.desk, d.latitude_e6, d.longitude_e6
  FROM directory d ORDER BY d.shop_id

-- name: put_quarantine
-- Keep what came signed and belongs to no shop, once, for a person to look at.
INSERT INTO quarantine (digest, received_at, reason, number_id, body)
SELECT w.digest, $5, w.reason, w.number_id, w.body
  FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[]) w(digest, reason, number_id, body)
ON CONFLICT DO NOTHING

-- name: open_lease
-- Begin to hold lanes.
INSERT INTO lease (holder, expires_at) VALUES ($1, now() + $2::interval)
ON CONFLICT (holder) DO UPDATE SET expires_at = excluded.expires_at

-- name: renew_lease
-- Stay alive; no row: the lease was taken away.
UPDATE lease SET expires_at = now() + $2::interval WHERE holder = $1 RETURNING holder

-- name: bury_leases
-- Take the leases of dead holders away, which frees their lanes. One that is in a transaction is left for the next time.
DELETE FROM lease WHERE holder IN
  (SELECT holder FROM lease WHERE expires_at < now() FOR UPDATE SKIP LOCKED)
RETURNING holder

-- name: count_leases
-- How many share the lanes.
SELECT count(*) FROM lease

-- name: claim_lanes
-- Take free lanes, up to a number.
UPDATE lane SET holder = $1 WHERE lane IN
  (SELECT lane FROM lane WHERE holder IS NULL ORDER BY lane LIMIT $2 FOR UPDATE SKIP LOCKED)
RETURNING lane

-- name: drop_lanes
-- Give lanes back.
UPDATE lane SET holder = NULL WHERE holder = $1 AND lane = ANY ($2::integer[])

-- name: close_lease
-- Stop holding anything.
DELETE FROM lease WHERE holder = $1

-- name: sweep_lane
-- Take away what is finished and old in one lane, a few rows a table; SET haat.lanes is in it.
SELECT inbox_rows, outbox_rows FROM sweep_lane(lane_no => $1, at => $2, keep => $3, most => $4)

-- name: sweep_quarantine
-- Take away what belonged to no shop and is old.
SELECT sweep_quarantine(at => $1, keep => $2, most => $3)

-- name: name_lanes
-- Name all lanes, for the clock: it moves what is due without deciding anything.
SELECT set_config('haat.lanes', $1, true)

-- name: shop
-- One shop's settings.
SELECT s.doc FROM shop s WHERE s.shop_id = $1

-- name: order_file
-- One order with its customer and its shop.
SELECT s.doc AS shop, o.doc AS order_doc, c.doc AS customer
  FROM shop_order o
  JOIN customer c ON c.shop_id = o.shop_id AND c.customer_no = o.customer_no
  JOIN shop s ON s.shop_id = o.shop_id
 WHERE o.shop_id = $1 AND o.order_no = $2

-- name: clear_message_ids
-- Messages that will go again get a new id.
UPDATE outbox o SET message_id = NULL FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, outbox_no)
 WHERE o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no

-- name: dead_letters
-- What one shop's boxes have put aside.
SELECT 'in' AS box, i.key AS name, i.kind, i.received_at AS at, i.tries, i.answer AS reason
  FROM inbox i WHERE i.shop_id = $1 AND i.state = 'dead'
UNION ALL
SELECT 'out', o.outbox_no::text, o.kind, o.created_at, o.tries, concat_ws(' ', o.error_code::text, o.error)
  FROM outbox o WHERE o.shop_id = $1 AND o.state IN ('dead', 'failed')
ORDER BY at

-- name: replay_inbox
-- Work a shop's dead messages again.
UPDATE inbox SET state = 'pending', tries = 0, not_before = NULL, answer = ''
 WHERE shop_id = $1 AND state = 'dead' RETURNING key

-- name: replay_outbox
-- Send a shop's dead messages again.
UPDATE outbox SET state = 'queued', tries = 0, not_before = NULL, message_id = NULL
 WHERE shop_id = $1 AND state IN ('dead', 'failed') RETURNING outbox_no

-- name: gateway_accounts
-- A shop's accounts with gateways, newest first, their secrets wrapped.
SELECT g.key_id, g.gateway, g.sealed, g.added_at FROM gateway_account g
 WHERE g.shop_id = $1 ORDER BY g.added_at DESC, g.key_id
