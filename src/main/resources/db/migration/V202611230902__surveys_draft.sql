-- What somebody has filled in and not sent, under a key that only their link gives; of its time it knows the week in which the link has died.
create table survey_draft (
  draft_key varbinary(32) not null primary key,
  ends_week date not null,
  sealed longblob not null,
  key draft_ends (ends_week)
) engine=InnoDB default charset=utf8mb4;

-- Whether the page was left before it was sent.
alter table survey_answer add column unfinished boolean default false not null;
