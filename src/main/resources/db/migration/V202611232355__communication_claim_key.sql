-- Workers take the next of a lane by its deadline without sorting or locking all that wait with it.
create index message_claim on message (state, lane, deadline_at, message_id);
