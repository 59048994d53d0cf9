create table sample_mail (
  mail_number bigint not null auto_increment primary key,
  header_id varchar(200) character set ascii collate ascii_bin not null,
  sent_at datetime(6) not null,
  sender varchar(400) not null,
  recipient varchar(254) not null,
  language varchar(20) character set ascii collate ascii_bin not null,
  subject varchar(400) not null,
  headers longtext not null,
  plain longtext not null,
  html longtext not null
) engine=InnoDB default charset=utf8mb4;
