-- What was due in a span of time, counted without reading the rows; it begins as the key it replaces.
create index promise_due_counts on promise (deadline_at, state, chain, kind, made_at, application_id);
alter table promise drop index promise_deadline;
