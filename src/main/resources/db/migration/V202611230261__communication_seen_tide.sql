-- How far one of the nodes saw this database go; more than its tide when it was restored.
alter table mail_authority add seen_tide bigint default 0 not null;
