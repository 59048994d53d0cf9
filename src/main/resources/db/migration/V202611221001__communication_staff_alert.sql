-- One mail a day, and one for each thing people have to know at once.
alter table staff_digest add column about varchar(120) character set ascii collate ascii_bin;
update staff_digest set about = 'DAY';
alter table staff_digest drop constraint digest_of_day;
alter table staff_digest add constraint mail_about unique (person_id, on_day, about);
