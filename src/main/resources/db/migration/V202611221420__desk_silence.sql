-- The silence ledger: who has heard nothing for the longest time, of all positions and of one.
create index desk_application_silence on desk_application (ball, last_touch_at, application_id);
create index desk_application_position_silence on desk_application (position_id, ball, last_touch_at);
