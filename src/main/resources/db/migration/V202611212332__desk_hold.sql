alter table desk_application add column hold_at datetime(6);
