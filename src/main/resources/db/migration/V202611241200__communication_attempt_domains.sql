-- To which mail domain a hand-over went, never to whom; null once the person is erased.
alter table message_attempt add column domain varchar(255) character set ascii collate ascii_bin;

-- Counts by outcome, and the last failures, from the key alone and within a bounded time.
create index attempt_by_outcome on message_attempt (outcome, ended_at, domain, code, enhanced);
