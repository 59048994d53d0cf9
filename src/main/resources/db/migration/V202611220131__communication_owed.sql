-- What an answer of a mail server brings about, until it has been done.
alter table message add column owed varchar(160) character set ascii collate ascii_bin;
alter table message add column owed_at datetime(6);
