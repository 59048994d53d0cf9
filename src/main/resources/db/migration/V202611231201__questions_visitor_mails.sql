-- How many mails went out of a day to an address nobody had confirmed, and about a position. Neither can be read from it.
create table visitor_mails (
  tally varchar(64) character set ascii collate ascii_bin not null primary key,
  mails int not null,
  goes_at datetime(6) not null,
  key visitor_mails_gone (goes_at)
) engine=InnoDB default charset=utf8mb4;

-- How often an answer was sent again.
alter table visitor_question add column sent_again int not null default 0;

-- What waits about the positions of one person, and how much of one.
create index visitor_of_position on visitor_question (position_id, state, team_due_at);
