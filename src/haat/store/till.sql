-- Every statement of the till's and the people's pages, by name. Each names its shop, like those of the path.

-- name: screen_takings
-- What each way of paying gained in a span of time; only among a shop's newest entries.
SELECT p.account, sum(p.amount)::bigint AS paise
  FROM shop_counters c
  JOIN ledger_entry e ON e.shop_id = c.shop_id AND e.entry_no > c.entry_no - 20000
 CROSS JOIN LATERAL unnest(e.accounts, e.amounts) p(account, amount)
 WHERE c.shop_id = $1 AND e.at >= $2 AND e.at < $3 AND p.account = ANY ($4::text[])
 GROUP BY p.account

-- name: receipts_by_day
-- How many payments a shop got on each of India's days since an instant; only among its newest events.
SELECT (e.at AT TIME ZONE 'Asia/Kolkata')::date AS day, count(*) AS payments
  FROM shop_counters c
  JOIN event e ON e.shop_id = c.shop_id AND e.event_no > c.event_no - 20000
 WHERE c.shop_id = $1 AND e.at >= $2 AND e.kind = 'PaymentReceived'
 GROUP BY 1

-- name: screen_unsettled
-- Orders whose payment somebody still waits for, or is owed back, placed since an instant; newest first.
SELECT o.doc AS order_doc, c.doc ->> 'name' AS customer, c.phone
  FROM shop_order o
  JOIN customer c ON c.shop_id = o.shop_id AND c.customer_no = o.customer_no
 WHERE o.shop_id = $1 AND o.placed_at > $2 AND o.payment_state IN ('asked', 'claimed', 'pending', 'refund_due')
 ORDER BY o.order_no DESC
 LIMIT $3

-- name: screen_orders
-- These orders of a shop.
SELECT o.doc AS order_doc FROM shop_order o WHERE o.shop_id = $1 AND o.order_no = ANY ($2::bigint[])

-- name: screen_holders
-- The shop's people, and the customers to whom it owes change.
SELECT c.doc FROM customer c
 WHERE c.shop_id = $1 AND (c.staff OR coalesce((c.doc ->> 'change_owed_paise')::bigint, 0) > 0)
 ORDER BY c.customer_no LIMIT 500

-- name: screen_person
-- One customer of a shop.
SELECT c.doc FROM customer c WHERE c.shop_id = $1 AND c.customer_no = $2

-- name: screen_said_to
-- What the shop said to a customer of late, oldest first, each with the message that it answers.
SELECT t.created_at, t.body, t.state, t.inbox_key
  FROM (SELECT o.outbox_no, o.created_at, o.body, o.state, o.inbox_key
          FROM shop_counters c
          JOIN outbox o ON o.shop_id = c.shop_id AND o.outbox_no > c.outbox_no - 20000
         WHERE c.shop_id = $1 AND o.customer_no = $2 AND o.kind IN ('send', 'paper')
         ORDER BY o.outbox_no DESC LIMIT $3) t
 ORDER BY t.outbox_no

-- name: screen_heard_from
-- What a customer wrote of late, by what the channel calls her, newest first; a look for people, not of the path.
SELECT i.key, i.payload, i.received_at
  FROM inbox i
 WHERE i.shop_id = $1 AND i.kind = 'message' AND i.user_key = ANY ($2::text[]) AND i.received_at >= $3
 ORDER BY i.arrival DESC LIMIT $4

-- name: screen_goods
-- These listings of a shop.
SELECT l.doc FROM listing l WHERE l.shop_id = $1 AND l.listing_no = ANY ($2::bigint[])

-- name: screen_shelf
-- Every listing of a shop.
SELECT l.doc FROM listing l WHERE l.shop_id = $1 ORDER BY l.listing_no
