-- Every statement about what WhatsApp leaves beside orders, by name. Each names its shop, like those of the path.

-- name: write_consents
-- What she agreed to or withdrew; said once by one message.
INSERT INTO consent (shop_id, customer_no, topic, inbox_key, at, given, source, by_no, note)
SELECT w.shop_id, w.customer_no, w.topic, w.inbox_key, w.at, w.given, w.source, w.by_no, w.note
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::timestamptz[], $6::boolean[], $7::text[],
              $8::bigint[], $9::text[])
       w(shop_id, customer_no, topic, inbox_key, at, given, source, by_no, note)
ON CONFLICT DO NOTHING

-- name: write_media
-- Files that are to be fetched.
INSERT INTO media (shop_id, message_id, customer_no, media_id, kind, mime_type, sha256, at, state)
SELECT w.shop_id, w.message_id, w.customer_no, w.media_id, w.kind, w.mime_type, w.sha256, w.at, 'wanted'
  FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[],
              $8::timestamptz[])
       w(shop_id, message_id, customer_no, media_id, kind, mime_type, sha256, at)
ON CONFLICT DO NOTHING

-- name: write_echoes
-- What the shopkeeper wrote in his own app.
INSERT INTO echo (shop_id, customer_no, message_id, at, kind, text)
SELECT w.shop_id, w.customer_no, w.message_id, w.at, w.kind, w.text
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[], $5::text[], $6::text[])
       w(shop_id, customer_no, message_id, at, kind, text)
ON CONFLICT DO NOTHING

-- name: write_visits
-- Who came by which advertisement.
INSERT INTO ad_visit (shop_id, customer_no, inbox_key, at, free_until, ad_id, kind, click_id, headline)
SELECT w.shop_id, w.customer_no, w.inbox_key, w.at, w.free_until, w.ad_id, w.kind, w.click_id, w.headline
  FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::text[], $7::text[],
              $8::text[], $9::text[])
       w(shop_id, customer_no, inbox_key, at, free_until, ad_id, kind, click_id, headline)
ON CONFLICT DO NOTHING

-- name: put_media
-- A file has come, or it is certain that it will not.
UPDATE media SET state = $3, why = $4, content = $5, mime_type = CASE WHEN $6 = '' THEN mime_type ELSE $6 END
 WHERE shop_id = $1 AND message_id = $2 AND state IN ('wanted', 'refused')

-- name: expire_media
-- Forget the files of a shop that have been kept long enough; that there was one stays.
UPDATE media SET state = 'expired', content = NULL WHERE shop_id = $1 AND content IS NOT NULL AND at < $2
RETURNING message_id

-- name: refused_offers
-- WhatsApp refused offers to these people because they stopped them: no more, and the reason is kept.
WITH people AS (
  SELECT DISTINCT o.shop_id, o.customer_no, min(o.outbox_no) AS outbox_no
    FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, outbox_no)
    JOIN outbox o ON o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no
   WHERE o.customer_no IS NOT NULL
   GROUP BY o.shop_id, o.customer_no
), noted AS (
  INSERT INTO consent (shop_id, customer_no, topic, inbox_key, at, given, source, note)
  SELECT p.shop_id, p.customer_no, 'marketing', 'o:' || p.outbox_no, $3, false, 'refused', '131050' FROM people p
  ON CONFLICT DO NOTHING
)
UPDATE customer c SET doc = c.doc || '{"marketing": false}'
  FROM people p WHERE c.shop_id = p.shop_id AND c.customer_no = p.customer_no

-- name: unreachable
-- Customers whom these messages about an order did not reach.
SELECT o.shop_id, o.order_no, coalesce(c.doc ->> 'name', '') AS name, coalesce(c.phone, '') AS phone
  FROM unnest($1::bigint[], $2::bigint[]) w(shop_id, outbox_no)
  JOIN outbox o ON o.shop_id = w.shop_id AND o.outbox_no = w.outbox_no AND o.order_no IS NOT NULL
  JOIN customer c ON c.shop_id = o.shop_id AND c.customer_no = o.customer_no AND NOT c.staff

-- name: knowing
-- Which of these shops know somebody by this user id or this phone.
SELECT w.shop_id FROM unnest($1::bigint[]) w(shop_id)
 WHERE EXISTS (SELECT FROM customer c WHERE c.shop_id = w.shop_id AND c.user_id = $2)
    OR EXISTS (SELECT FROM customer c WHERE c.shop_id = w.shop_id AND c.phone = $3)

-- name: may_go
-- May a message that has waited still go? Not when she stopped messages since it was written.
SELECT NOT (coalesce((c.doc ->> 'stopped')::boolean, false)
            AND o.created_at < (c.doc ->> 'stopped_at')::timestamptz
            AND (o.order_no IS NULL OR o.order_no IS DISTINCT FROM (c.doc ->> 'stopped_except')::bigint)) AS may_go
  FROM outbox o
  JOIN customer c ON c.shop_id = o.shop_id AND c.customer_no = o.customer_no
 WHERE o.shop_id = $1 AND o.outbox_no = $2

-- name: said_about
-- Why these messages of ours were sent, by the channel's id; only among the newest of each shop.
SELECT o.shop_id, o.message_id, o.why, o.order_no
  FROM unnest($1::bigint[], $2::text[]) w(shop_id, message_id)
  JOIN shop_counters c ON c.shop_id = w.shop_id
  JOIN outbox o ON o.shop_id = w.shop_id AND o.outbox_no > c.outbox_no - 2000 AND o.message_id = w.message_id

-- name: put_number_accounts
-- Which account numbers belong to. About numbers, not shops: shop_id has no part in it.
INSERT INTO number_account (number_id, account_id)
SELECT w.number_id, w.account_id FROM unnest($1::text[], $2::text[]) w(number_id, account_id)
ON CONFLICT (number_id) DO UPDATE SET account_id = excluded.account_id

-- name: number_accounts
-- Every number whose account is known.
SELECT a.number_id, a.account_id FROM number_account a

-- name: screen_account_news
-- What Meta told of accounts and numbers since an instant, newest first, for the operator.
SELECT q.received_at, q.reason, q.number_id, q.body FROM quarantine q
 WHERE q.received_at > $1 AND (q.reason LIKE 'news of%' OR q.reason LIKE 'number stopped%')
 ORDER BY q.received_at DESC LIMIT $2

-- name: screen_media
-- One file of a shop's customer.
SELECT m.mime_type, m.kind, m.content FROM media m
 WHERE m.shop_id = $1 AND m.message_id = $2 AND m.content IS NOT NULL

-- name: screen_media_of
-- A customer's files, oldest first, without their content.
SELECT m.message_id, m.kind, m.mime_type, m.at, m.state, coalesce(octet_length(m.content), 0) AS size
  FROM media m WHERE m.shop_id = $1 AND m.customer_no = $2 ORDER BY m.at LIMIT 500

-- name: screen_echoes
-- What the shopkeeper wrote to a customer in his own app since an instant, oldest first.
SELECT e.message_id, e.at, e.kind, e.text FROM echo e
 WHERE e.shop_id = $1 AND e.customer_no = $2 AND e.at >= $3 ORDER BY e.at LIMIT 500

-- name: screen_consents
-- A customer's consent with its history, newest first.
SELECT s.topic, s.given, s.source, s.at, s.by_no, s.note FROM consent s
 WHERE s.shop_id = $1 AND s.customer_no = $2 ORDER BY s.at DESC LIMIT 200

-- name: screen_charged
-- How many messages of a shop arrived in a span of time, by India's day and the channel's type: as they lie there from
-- $4 on, as they were counted before. Whom an advertisement brought is written to free of charge for a while.
SELECT c.day, c.type, c.count FROM message_count c
 WHERE c.shop_id = $1 AND c.day >= ($2::timestamptz AT TIME ZONE 'Asia/Kolkata')::date
   AND c.day < ($3::timestamptz AT TIME ZONE 'Asia/Kolkata')::date
   AND c.day < ($4::timestamptz AT TIME ZONE 'Asia/Kolkata')::date
UNION ALL
SELECT (o.created_at AT TIME ZONE 'Asia/Kolkata')::date AS day,
       CASE WHEN EXISTS (SELECT FROM ad_visit v
                          WHERE v.shop_id = o.shop_id AND v.customer_no = o.customer_no
                            AND o.created_at >= v.at AND o.created_at < v.free_until)
            THEN 'free_entry' ELSE convert_from(o.body, 'UTF8')::jsonb ->> 'type' END AS type,
       count(DISTINCT coalesce(o.message_id, o.outbox_no::text)) AS count
  FROM outbox o
 WHERE o.shop_id = $1 AND o.kind IN ('send', 'paper') AND o.state IN ('delivered', 'read')
   AND o.created_at >= greatest($2::timestamptz, $4::timestamptz) AND o.created_at < $3::timestamptz
 GROUP BY 1, 2
 ORDER BY 1, 2

-- name: count_messages
-- Count a shop's delivered messages of some days, for when they are swept. A day's count only ever grows. Texts that
-- went as one message have its id in common, and count once.
INSERT INTO message_count (shop_id, day, type, count)
SELECT o.shop_id, (o.created_at AT TIME ZONE 'Asia/Kolkata')::date,
       coalesce(CASE WHEN EXISTS (SELECT FROM ad_visit v
                                   WHERE v.shop_id = o.shop_id AND v.customer_no = o.customer_no
                                     AND o.created_at >= v.at AND o.created_at < v.free_until)
                     THEN 'free_entry' ELSE convert_from(o.body, 'UTF8')::jsonb ->> 'type' END, ''),
       count(DISTINCT coalesce(o.message_id, o.outbox_no::text))
  FROM outbox o
 WHERE o.shop_id = $1 AND o.kind IN ('send', 'paper') AND o.state IN ('delivered', 'read')
   AND o.created_at >= $2 AND o.created_at < $3
 GROUP BY 1, 2, 3
ON CONFLICT (shop_id, day, type) DO UPDATE SET count = greatest(message_count.count, excluded.count)

-- name: screen_messages
-- Each delivered message of a shop in a span of time, oldest first: when, the channel's type, why, and for which order.
SELECT o.outbox_no, o.created_at, o.why, o.order_no,
       CASE WHEN EXISTS (SELECT FROM ad_visit v
                          WHERE v.shop_id = o.shop_id AND v.customer_no = o.customer_no
                            AND o.created_at >= v.at AND o.created_at < v.free_until)
            THEN 'free_entry' ELSE convert_from(o.body, 'UTF8')::jsonb ->> 'type' END AS type
  FROM outbox o
 WHERE o.shop_id = $1 AND o.kind IN ('send', 'paper') AND o.state IN ('delivered', 'read')
   AND o.created_at >= $2 AND o.created_at < $3
   AND NOT EXISTS (SELECT FROM outbox f
                    WHERE f.shop_id = o.shop_id AND f.outbox_no < o.outbox_no AND f.outbox_no > o.outbox_no - 200
                      AND f.message_id = o.message_id)
 ORDER BY o.outbox_no LIMIT 5000

-- name: screen_customer
-- A customer by phone.
SELECT c.customer_no, c.doc FROM customer c WHERE c.shop_id = $1 AND c.phone = $2
