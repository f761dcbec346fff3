"""The named exceptions: tables without a shop in their key, and statements that name none, each with its reason.

Everything else is held by tests: keys begin with ``shop_id``, row-level security is forced, statements name shops.
"""

from __future__ import annotations

EXEMPT_TABLES = {
    "directory": "maps codes and numbers to shops, so it is read before a shop is known; copied to every shard",
    "lease": "who holds lanes: about workers, not shops",
    "lane": "the fixed 64 lanes: about workers, not shops",
    "quarantine": "signed bodies that no shop can be named for; only an operator looks at them",
    "haat_migration": "the schema's own history",
    "number_account": "which account a number belongs to, read before a shop is known; holds no personal data",
}

EXEMPT_STATEMENTS = {
    "fence": "holds the worker's own lease and names its lanes",
    "open_lease": "about a worker",
    "renew_lease": "about a worker",
    "bury_leases": "about workers",
    "count_leases": "about workers",
    "claim_lanes": "about lanes",
    "drop_lanes": "about lanes",
    "close_lease": "about a worker",
    "sweep_lane": "is about a lane, which it names itself",
    "sweep_quarantine": "is about what belongs to no shop",
    "put_quarantine": "holds what belongs to no shop",
    "screen_worker": "about workers",
    "put_number_accounts": "about numbers and accounts",
    "number_accounts": "about numbers and accounts",
    "screen_account_news": "reads what belongs to no shop, for an operator",
}

LANE_TABLES = ("inbox", "outbox", "timer")
"""The queues: open to the holder of their lane too, because a worker does not know yet which shops have mail."""
