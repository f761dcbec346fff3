-- Statements about money beside orders, by name. Each names its shop; they run only for batches that touch it.

-- name: transfers
-- What is known of these numbers; and, for shops that take a settlement report in, all that no payout has held yet.
SELECT t.shop_id, t.utr, t.order_no, t.reference, t.amount_paise, t.rail, t.at, t.settled
  FROM (SELECT w.shop_id, w.utr FROM unnest($1::bigint[], $2::text[]) w(shop_id, utr)
        UNION
        SELECT x.shop_id, x.utr FROM transfer x
         WHERE x.shop_id = ANY ($3::bigint[]) AND NOT x.settled AND x.rail <> 'upi' AND x.amount_paise > 0) f
  JOIN transfer t ON t.shop_id = f.shop_id AND t.utr = f.utr

-- name: exceptions
-- These exceptions by number, the newest open ones of these shops, and the open ones about these transactions.
SELECT e.shop_id, e.exception_no, e.doc
  FROM (SELECT w.shop_id, w.exception_no FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, exception_no)
        UNION
        SELECT k.shop_id, n.exception_no
          FROM unnest($3::bigint[], $4::integer[]) k(shop_id, most)
         CROSS JOIN LATERAL (SELECT x.exception_no FROM money_exception x WHERE x.shop_id = k.shop_id AND x.open
                              ORDER BY x.exception_no DESC LIMIT k.most) n
        UNION
        SELECT x.shop_id, x.exception_no
          FROM unnest($5::bigint[], $6::text[]) w(shop_id, transaction_id)
          JOIN money_exception x ON x.shop_id = w.shop_id AND x.transaction_id = w.transaction_id AND x.open) f
  JOIN money_exception e ON e.shop_id = f.shop_id AND e.exception_no = f.exception_no

-- name: disputes
-- Disputes about these payments or orders, those that are over among them: what is over stays over.
SELECT x.shop_id, x.exception_no, x.doc
  FROM unnest($1::bigint[], $2::text[], $3::bigint[]) w(shop_id, transaction_id, order_no)
  JOIN money_exception x ON x.shop_id = w.shop_id AND x.kind = 'disputed'
   AND (x.transaction_id = w.transaction_id OR x.order_no = w.order_no)

-- name: settled_keys
-- Which of these lines of settlement reports are booked already.
SELECT l.shop_id, l.key FROM unnest($1::bigint[], $2::text[]) w(shop_id, key)
  JOIN settlement_line l ON l.shop_id = w.shop_id AND l.key = w.key

-- name: write_transfers
-- Numbers under which money came, or that found their order or their payout. Tells which were taken: a number that
-- counts for one order never counts for another.
INSERT INTO transfer (shop_id, utr, order_no, reference, amount_paise, rail, at, settled)
SELECT w.shop_id, w.utr, w.order_no, w.reference, w.amount_paise, w.rail, w.at, w.settled
  FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::bigint[], $6::text[], $7::timestamptz[],
              $8::boolean[]) w(shop_id, utr, order_no, reference, amount_paise, rail, at, settled)
ON CONFLICT (shop_id, utr) DO UPDATE SET order_no = excluded.order_no, settled = transfer.settled OR excluded.settled
 WHERE transfer.order_no IS NULL OR transfer.order_no = excluded.order_no
RETURNING utr

-- name: write_exceptions
-- New or resolved exceptions.
INSERT INTO money_exception (shop_id, exception_no, doc)
SELECT w.shop_id, w.exception_no, w.doc
  FROM unnest($1::bigint[], $2::bigint[], $3::jsonb[]) w(shop_id, exception_no, doc)
ON CONFLICT (shop_id, exception_no) DO UPDATE SET doc = excluded.doc

-- name: count_exceptions
-- The last number of an exception that each shop gave out.
UPDATE shop_counters c SET exception_no = w.exception_no
  FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, exception_no) WHERE c.shop_id = w.shop_id

-- name: write_settlement
-- Lines of settlement reports that are booked now.
INSERT INTO settlement_line (shop_id, key, settlement_id, settled_at, doc)
SELECT w.shop_id, w.key, w.settlement_id, w.settled_at, w.doc
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::timestamptz[], $5::jsonb[])
       w(shop_id, key, settlement_id, settled_at, doc)

-- name: screen_exceptions
-- What is not where it should be in a shop: all that is open, and what was resolved since an instant; newest first.
SELECT e.doc FROM money_exception e
 WHERE e.shop_id = $1 AND (e.open OR (e.doc ->> 'resolved_at')::timestamptz > $2)
 ORDER BY e.open DESC, e.exception_no DESC LIMIT $3
