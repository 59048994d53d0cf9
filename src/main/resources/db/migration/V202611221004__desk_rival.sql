alter table desk_application add column rival_on date;
