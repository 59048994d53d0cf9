-- What somebody did last and may take back is asked for on every page of the staff.
create index stage_move_actor on stage_move (actor_id, happened_at);
