-- When half of the time of a word with a deadline is over, and when it was told another way.
alter table message add column half_at datetime(6);
alter table message add column turned_at datetime(6);
create index message_half on message (half_at);
