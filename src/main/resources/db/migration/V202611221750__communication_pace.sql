-- What a limit has let through: of the provider (second, day) and of mail domains (domain:...).
create table mail_pace (
  name varchar(300) character set ascii collate ascii_bin not null primary key,
  free_at datetime(6) not null,
  halvings int not null,
  halved_at datetime(6),
  key mail_pace_halved (halved_at)
) engine=InnoDB default charset=utf8mb4;

-- The place in time a mail was given by a domain that asked for patience.
alter table message add column place_at datetime(6);
alter table message add column placed_at datetime(6);
