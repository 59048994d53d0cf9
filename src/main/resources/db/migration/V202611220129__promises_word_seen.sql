alter table promise add column word_seen_at datetime(6);
