-- When the talk begins that stands with the candidate; null when none does.
alter table desk_application add column talk_at datetime(6);

create index desk_application_talk on desk_application (position_id, talk_at);

update desk_application set talk_at = (select min(i.starts_at) from interview i where i.application_id = desk_application.application_id and i.state = 'BOOKED');
