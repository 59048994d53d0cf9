-- What was sent under a key, as a hash: the same key with other words is refused. Unknown for older rows.
alter table idempotency_key add column body_hash varbinary(32);
