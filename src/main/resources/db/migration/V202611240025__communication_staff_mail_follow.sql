-- From when what follows from its end is to be done; null when nothing is.
alter table staff_digest add column follow_at datetime(6);
-- What the mail server said in short, such as 5.1.1.
alter table staff_digest add column last_status varchar(20) character set ascii collate ascii_bin;
create index digest_follow on staff_digest (follow_at);
