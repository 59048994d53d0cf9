-- Whether what was changed works: the day to look, and what was seen last.
alter table improvement add look_on date null;
alter table improvement add looked_on date null;
alter table improvement add check_outcome varchar(20) character set ascii collate ascii_bin null;
alter table improvement add check_note longtext null;
create index improvement_look on improvement (look_on);
