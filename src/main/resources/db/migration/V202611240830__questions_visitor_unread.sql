-- Whether somebody who wrote back was told that nobody has dealt with it.
alter table visitor_question add column unread_told boolean not null default false;
