-- A file nobody has taken over yet goes at this moment; null: it stays until somebody erases it.
alter table stored_file add column kept_until datetime(6);

create index stored_file_kept on stored_file (kept_until);
