-- Spring Session asks for these names in capitals, and MySQL on Linux takes the case of a table name at
-- its word.
create table SPRING_SESSION (
  PRIMARY_ID varchar(36) character set ascii collate ascii_bin not null,
  SESSION_ID varchar(64) character set ascii collate ascii_bin not null,
  CREATION_TIME bigint not null,
  LAST_ACCESS_TIME bigint not null,
  MAX_INACTIVE_INTERVAL int not null,
  EXPIRY_TIME bigint not null,
  PRINCIPAL_NAME varchar(100) character set ascii collate ascii_bin,
  primary key (PRIMARY_ID),
  unique key SPRING_SESSION_IX1 (SESSION_ID),
  key SPRING_SESSION_IX2 (EXPIRY_TIME),
  key SPRING_SESSION_IX3 (PRINCIPAL_NAME)
) engine=InnoDB default charset=utf8mb4;

create table SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID varchar(36) character set ascii collate ascii_bin not null,
  ATTRIBUTE_NAME varchar(190) character set ascii collate ascii_bin not null,
  ATTRIBUTE_BYTES blob not null,
  primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID)
    references SPRING_SESSION (PRIMARY_ID) on delete cascade
) engine=InnoDB default charset=utf8mb4;
