-- Who outside hears of what happens here. Address and secrets lie sealed.
create table webhook_subscription (
  webhook_subscription_id binary(16) not null primary key,
  owner_id binary(16) not null,
  name varchar(100) not null,
  host varchar(255) character set ascii collate ascii_bin not null,
  url longblob not null,
  event_types varchar(1000) character set ascii collate ascii_bin not null,
  personal boolean not null,
  secret longblob not null,
  former_secret longblob,
  former_until datetime(6),
  state varchar(20) character set ascii collate ascii_bin not null,
  failing_since datetime(6),
  failures int not null default 0,
  rest_until datetime(6),
  created_at datetime(6) not null,
  constraint webhook_owner foreign key (owner_id) references account (account_id)
) engine=InnoDB default charset=utf8mb4;

-- What each of them is told; the row is the outbox and, afterwards, the log.
create table webhook_delivery (
  webhook_delivery_id binary(16) not null primary key,
  webhook_subscription_id binary(16) not null,
  event_type varchar(60) character set ascii collate ascii_bin not null,
  application_id binary(16),
  body longtext not null,
  happened_at datetime(6) not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  begun_at datetime(6) not null,
  next_at datetime(6) not null,
  tries int not null default 0,
  lease binary(16),
  lease_until datetime(6),
  tried_at datetime(6),
  result varchar(20) character set ascii collate ascii_bin,
  key delivery_due (webhook_subscription_id, state, next_at),
  key delivery_log (webhook_subscription_id, begun_at),
  key delivery_kept (state, begun_at),
  constraint delivery_subscription foreign key (webhook_subscription_id)
    references webhook_subscription (webhook_subscription_id)
) engine=InnoDB default charset=utf8mb4;
