-- How the mailboxes stand, and the mails the product sends to itself to know that they come in.
create table inbound_standing (
  mailbox varchar(60) character set ascii collate ascii_bin not null primary key,
  looked_at datetime(6) not null,
  arrived_at datetime(6),
  away_since datetime(6),
  version int not null
) engine=InnoDB default charset=utf8mb4;

create table mail_canary (
  canary_id binary(16) not null primary key,
  sent_at datetime(6) not null,
  returned_at datetime(6),
  version int not null,
  key canary_sent (sent_at)
) engine=InnoDB default charset=utf8mb4;
