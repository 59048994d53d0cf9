-- The auditor reads the log of moves from one end to the other, and what was written lately, from keys alone.
create index stage_move_log on stage_move (application_id, stage_epoch, cause, happened_at);
create index stage_move_moment on stage_move (happened_at, application_id);
-- Whose application it is.
create index application_person on job_application (application_id, candidate_id);
