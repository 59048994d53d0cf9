-- The ledger is walked in the indexes alone; only the rows of a page are looked up.
alter table desk_application drop index desk_application_silence;
alter table desk_application drop index desk_application_position_silence;
create index desk_application_silence on desk_application (ball, last_touch_at, application_id, position_id, promise_state);
create index desk_application_position_silence on desk_application (position_id, ball, last_touch_at, application_id, promise_state);
