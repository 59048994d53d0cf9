-- A number that only rises while mail leaves: a database that was restored knows an older one.
alter table mail_authority add tide bigint not null default 0;
alter table mail_authority add risen_at datetime(6);
