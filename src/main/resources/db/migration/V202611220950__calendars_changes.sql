-- Days set by hand lie over the published list: taking one back shows the list's own word again.
create table calendar_override (
	calendar_id binary(16) not null,
	on_date date not null,
	kind varchar(8) character set ascii collate ascii_bin not null,
	name_en varchar(120) not null,
	name_zh_hans varchar(120) not null,
	set_by binary(16) not null,
	set_at datetime(6) not null,
	primary key (calendar_id, on_date),
	constraint calendar_override_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;

-- What somebody wants to change, until another person has looked at it; afterwards who decided.
create table calendar_change (
	change_id binary(16) not null primary key,
	calendar_id binary(16) not null,
	edit longtext not null,
	state varchar(12) character set ascii collate ascii_bin not null,
	proposed_by binary(16) not null,
	proposed_at datetime(6) not null,
	decided_by binary(16),
	decided_at datetime(6),
	version int not null,
	key calendar_change_of (calendar_id, proposed_at),
	constraint calendar_change_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;
