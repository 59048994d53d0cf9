-- Every browser that asked for a code, whether there was somebody to send it to or not: tries are counted here.
create table asking_browser (
  browser_hash varbinary(32) not null primary key,
  tries int not null,
  expires_at datetime(6) not null,
  key asking_end (expires_at)
) engine=InnoDB default charset=utf8mb4;
