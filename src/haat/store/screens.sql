-- Every statement of the screens, by name. Each names its shop, like those of the path.

-- name: screen_shops
-- The settings of these shops.
SELECT s.shop_id, s.doc FROM shop s WHERE s.shop_id = ANY ($1::bigint[]) ORDER BY s.shop_id

-- name: screen_board
-- A shop's open orders, and those placed or closed since an instant, with the names of their customers.
SELECT o.doc AS order_doc, c.doc ->> 'name' AS customer
  FROM shop_order o
  JOIN customer c ON c.shop_id = o.shop_id AND c.customer_no = o.customer_no
 WHERE o.shop_id = $1 AND (o.open OR o.placed_at > $2)
 ORDER BY o.order_no DESC
 LIMIT $3

-- name: screen_story
-- What happened to an order, in order, with the name of who did it.
SELECT e.at, e.kind, e.data, coalesce(c.doc ->> 'name', '') AS by_name
  FROM event e
  LEFT JOIN customer c ON c.shop_id = e.shop_id AND c.customer_no = e.by_no
 WHERE e.shop_id = $1 AND e.order_no = $2
 ORDER BY e.event_no

-- name: screen_said
-- What the shop said to a customer about an order, and in the talk that led to it, oldest first, each with the
-- message that it answers. Numbers grow with time, so the talk before is found a little below the order's first.
WITH span AS (
  SELECT min(s.outbox_no) AS first, max(s.outbox_no) AS last, min(s.created_at) AS began
    FROM outbox s WHERE s.shop_id = $1 AND s.order_no = $2
)
SELECT o.created_at, o.body, o.state, o.inbox_key
  FROM outbox o, span
 WHERE o.shop_id = $1 AND o.customer_no = $3 AND o.kind IN ('send', 'paper')
   AND o.outbox_no BETWEEN span.first - 60 AND span.last
   AND o.created_at > span.began - interval '1 hour'
   AND (o.order_no IS NULL OR o.order_no = $2)
 ORDER BY o.outbox_no

-- name: screen_heard
-- The messages behind these inbox keys.
SELECT i.key, i.kind, i.user_key, i.payload, i.received_at
  FROM inbox i WHERE i.shop_id = $1 AND i.key = ANY ($2::text[]) AND i.kind = 'message'

-- name: screen_keeper
-- The shop's shopkeeper: the one who joined first.
SELECT c.customer_no FROM customer c
 WHERE c.shop_id = $1 AND c.staff AND c.doc ->> 'role' = 'shopkeeper' ORDER BY c.customer_no LIMIT 1

-- name: screen_answer
-- What became of an inbox row.
SELECT i.state, i.answer FROM inbox i WHERE i.shop_id = $1 AND i.key = $2

-- name: screen_worker
-- How many workers gave a sign of life that still holds.
SELECT count(*) AS alive FROM lease WHERE expires_at > now()

-- name: screen_delivered
-- How many messages of a shop arrived in a span of time, by India's day and the channel's type.
SELECT (o.created_at AT TIME ZONE 'Asia/Kolkata')::date AS day,
       convert_from(o.body, 'UTF8')::jsonb ->> 'type' AS type, count(*) AS count
  FROM outbox o
 WHERE o.shop_id = $1 AND o.kind IN ('send', 'paper') AND o.state IN ('delivered', 'read')
   AND o.created_at >= $2 AND o.created_at < $3
 GROUP BY 1, 2
 ORDER BY 1, 2
