-- The shop's catalogue on WhatsApp: what is there, what it is behind by, and what came of the last push.

-- name: showing_shops
-- Shops of these lanes that have a catalogue on WhatsApp, and how many shops name the same one.
SELECT d.shop_id, d.catalog_id, (SELECT count(*) FROM directory o WHERE o.catalog_id = d.catalog_id) AS owners
  FROM directory d
 WHERE d.catalog_id IS NOT NULL AND NOT d.desk AND d.shop_id % 64 = ANY ($1::integer[])
 ORDER BY d.shop_id

-- name: showcases_behind
-- Which of these shops have changed since their catalogue was compared, or were not compared for long.
SELECT s.shop_id, c.catalogue_version, s.version AS shop_version, coalesce(y.tries, 0) AS tries, y.not_before
  FROM unnest($1::bigint[], $2::text[]) w(shop_id, catalog_id)
  JOIN shop s ON s.shop_id = w.shop_id
  JOIN shop_counters c ON c.shop_id = s.shop_id
  LEFT JOIN catalogue_sync y ON y.shop_id = s.shop_id AND y.catalog_id = w.catalog_id
 WHERE y.shop_id IS NULL OR y.tries > 0 OR y.catalogue_version <> c.catalogue_version
    OR y.shop_version <> s.version OR y.checked_at < $3
 ORDER BY s.shop_id

-- name: showcase_shop
-- A shop's settings and the versions that a comparison is made on.
SELECT s.doc, s.version AS shop_version, c.catalogue_version
  FROM shop s JOIN shop_counters c ON c.shop_id = s.shop_id WHERE s.shop_id = $1

-- name: showcase_listings
-- All listings of a shop.
SELECT l.doc FROM listing l WHERE l.shop_id = $1 ORDER BY l.listing_no

-- name: showcase_pushed
-- What of a shop's goods was pushed to this catalogue, and what Meta refused.
SELECT p.listing_no, p.digest, p.why FROM catalogue_pushed p WHERE p.shop_id = $1 AND p.catalog_id = $2

-- name: note_pushed
-- Remember what was pushed; with a reason: what was refused.
INSERT INTO catalogue_pushed (shop_id, listing_no, catalog_id, digest, pushed_at, why)
SELECT $1, w.listing_no, $2, w.digest, $6, w.why FROM unnest($3::bigint[], $4::text[], $5::text[]) w(listing_no, digest, why)
ON CONFLICT (shop_id, listing_no) DO UPDATE
   SET catalog_id = excluded.catalog_id, digest = excluded.digest, pushed_at = excluded.pushed_at, why = excluded.why

-- name: forget_pushed
-- These listings are off the catalogue; so is all that was pushed to another one.
DELETE FROM catalogue_pushed p WHERE p.shop_id = $1 AND (p.listing_no = ANY ($3::bigint[]) OR p.catalog_id <> $2)

-- name: note_showcase
-- What came of a push, and how far the catalogue is.
INSERT INTO catalogue_sync (shop_id, catalog_id, catalogue_version, shop_version, checked_at, pushed_at, put, removed,
                            unchanged, left_out)
VALUES ($1, $2, $3, $4, $5::timestamptz, CASE WHEN $6::integer + $7::integer > 0 THEN $5::timestamptz END, $6, $7, $8, $9)
ON CONFLICT (shop_id) DO UPDATE
   SET catalog_id = excluded.catalog_id, catalogue_version = excluded.catalogue_version,
       shop_version = excluded.shop_version, checked_at = excluded.checked_at,
       pushed_at = coalesce(excluded.pushed_at, catalogue_sync.pushed_at),
       put = excluded.put, removed = excluded.removed, unchanged = excluded.unchanged, left_out = excluded.left_out,
       tries = 0, not_before = NULL, error = ''

-- name: note_showcase_failed
-- A push did not succeed: why, and when it is tried again.
INSERT INTO catalogue_sync (shop_id, catalog_id, catalogue_version, shop_version, checked_at, tries, not_before, error)
VALUES ($1, $2, 0, 0, $3, $4, $5, $6)
ON CONFLICT (shop_id) DO UPDATE
   SET catalog_id = excluded.catalog_id, checked_at = excluded.checked_at, tries = excluded.tries,
       not_before = excluded.not_before, error = excluded.error

-- name: showcase_report
-- What came of the last push of a shop.
SELECT y.catalog_id, y.checked_at, y.pushed_at, y.put, y.removed, y.unchanged, y.left_out, y.tries, y.not_before, y.error,
       y.catalogue_version = c.catalogue_version AND y.shop_version = s.version AS level
  FROM catalogue_sync y JOIN shop s ON s.shop_id = y.shop_id JOIN shop_counters c ON c.shop_id = y.shop_id
 WHERE y.shop_id = $1

-- name: forget_showcase
-- The catalogue on WhatsApp is empty again, whatever was pushed: everything is to be pushed anew.
WITH gone AS (DELETE FROM catalogue_pushed p WHERE p.shop_id = $1 RETURNING p.listing_no)
UPDATE catalogue_sync y SET catalogue_version = 0 WHERE y.shop_id = $1 AND EXISTS (SELECT FROM gone)
RETURNING y.shop_id

-- name: showcase_bump
-- Other goods are shown than before: whoever keeps the catalogue in memory reads it again.
UPDATE shop_counters c SET catalogue_version = c.catalogue_version + 1 WHERE c.shop_id = $1
RETURNING c.catalogue_version
