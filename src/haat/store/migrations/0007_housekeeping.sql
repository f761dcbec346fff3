-- Old mail is swept away, lane by lane, by whoever works the lane. What a shop must keep (orders, ledger, events) is
-- never swept; what waits for a person (dead, failed) stays until she has dealt with it.

-- Everything finished in this lane before this instant may be gone.
ALTER TABLE lane ADD COLUMN swept_before timestamptz;

-- The role of the path may not delete mail but by this: finished and old enough that nobody delivers it again.
CREATE FUNCTION sweep_lane(lane_no integer, at timestamptz, keep interval, most integer, OUT inbox_rows bigint,
                           OUT outbox_rows bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF keep < interval '8 days' THEN
    RAISE EXCEPTION 'a webhook may come again for seven days' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM set_config('haat.lanes', lane_no::text, true);
  WITH old AS MATERIALIZED (
    SELECT i.shop_id, i.key FROM directory d JOIN inbox i ON i.shop_id = d.shop_id
     WHERE d.shop_id % 64 = lane_no AND i.state = 'done' AND i.received_at < at - keep LIMIT most)
  DELETE FROM inbox i USING old WHERE i.shop_id = old.shop_id AND i.key = old.key AND i.state = 'done';
  GET DIAGNOSTICS inbox_rows = ROW_COUNT;
  WITH old AS MATERIALIZED (
    SELECT o.shop_id, o.outbox_no FROM directory d JOIN outbox o ON o.shop_id = d.shop_id
     WHERE d.shop_id % 64 = lane_no AND o.state IN ('sent', 'delivered', 'read', 'done', 'dropped')
       AND o.created_at < at - keep LIMIT most)
  DELETE FROM outbox o USING old WHERE o.shop_id = old.shop_id AND o.outbox_no = old.outbox_no;
  GET DIAGNOSTICS outbox_rows = ROW_COUNT;
  UPDATE lane l SET swept_before = greatest(l.swept_before, at - keep) WHERE l.lane = lane_no;
END $$;
REVOKE ALL ON FUNCTION sweep_lane FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_lane TO haat_app;

-- What belonged to no shop, once nobody will look at it any more.
CREATE FUNCTION sweep_quarantine(at timestamptz, keep interval, most integer) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE n bigint;
BEGIN
  DELETE FROM quarantine q WHERE q.digest IN
    (SELECT o.digest FROM quarantine o WHERE o.received_at < at - greatest(keep, interval '8 days') LIMIT most);
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
REVOKE ALL ON FUNCTION sweep_quarantine FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sweep_quarantine TO haat_app;

-- Rows that are rewritten with nearly every message: cleaned up before they are a fifth of the table, and kept in
-- their page as they are, without compressing what is read back a moment later.
ALTER TABLE conversation SET (autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 8160);
ALTER TABLE customer SET (autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 8160);
ALTER TABLE shop_order SET (autovacuum_vacuum_scale_factor = 0.05, toast_tuple_target = 8160);
ALTER TABLE inbox SET (autovacuum_analyze_scale_factor = 0.05);
ALTER TABLE outbox SET (autovacuum_analyze_scale_factor = 0.05);

-- Nothing was ever said twice for one reason under a key of its own: the inbox's key sees to that.
DROP INDEX outbox_dedupe;
ALTER TABLE outbox DROP COLUMN dedupe;
