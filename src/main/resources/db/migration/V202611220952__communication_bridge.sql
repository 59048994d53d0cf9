-- Closures across which everybody who waits has been written to, so that nobody is twice.
create table bridge_round (
	calendar_id binary(16) not null,
	closure_first date not null,
	done_at datetime(6) not null,
	primary key (calendar_id, closure_first)
) engine=InnoDB default charset=utf8mb4;
