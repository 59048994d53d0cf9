-- Why there was nothing to do about a mail that belongs to nobody.
alter table inbound_item add column closing varchar(20) character set ascii collate ascii_bin;
