-- What was said, seen or settled since a moment is judged from keys alone.
create index touch_moment on touch (visible_at, application_id);
create index message_ended on message (state, settled_at);
alter table message drop index message_settled;
create index message_said on message (accepted_at, application_id, candidate_id, kind, occasion, visible_at, handed_at);
alter table message drop index message_accepted;
create index event_as_state on message_event (message_id, state);
