-- A change to any row of a calendar raises calendar.version in the same transaction: every node
-- compares it before it trusts what it remembers.
create table calendar (
	calendar_id binary(16) not null,
	company_id binary(16),
	code varchar(40) character set ascii collate ascii_bin not null,
	name_en varchar(120) not null,
	name_zh_hans varchar(120) not null,
	country varchar(2) character set ascii collate ascii_bin not null,
	zone varchar(60) character set ascii collate ascii_bin not null,
	workdays varchar(7) character set ascii collate ascii_bin not null,
	version bigint not null,
	created_at datetime(6) not null,
	primary key (calendar_id),
	unique key calendar_code (code, company_id),
	key calendar_country (country, code)
) engine=InnoDB default charset=utf8mb4;

create table calendar_year (
	calendar_id binary(16) not null,
	year_no int not null,
	source varchar(200) not null,
	version int not null,
	primary key (calendar_id, year_no),
	constraint calendar_year_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;

create table calendar_day (
	calendar_id binary(16) not null,
	on_date date not null,
	kind varchar(8) character set ascii collate ascii_bin not null,
	name_en varchar(120) not null,
	name_zh_hans varchar(120) not null,
	source varchar(60) not null,
	version int not null,
	primary key (calendar_id, on_date),
	constraint calendar_day_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;

create table calendar_fixed_day (
	calendar_id binary(16) not null,
	month_no int not null,
	day_no int not null,
	name_en varchar(120) not null,
	name_zh_hans varchar(120) not null,
	primary key (calendar_id, month_no, day_no),
	constraint calendar_fixed_day_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;

create table calendar_closure (
	calendar_id binary(16) not null,
	first_date date not null,
	last_date date not null,
	name_en varchar(120) not null,
	name_zh_hans varchar(120) not null,
	primary key (calendar_id, first_date),
	constraint calendar_closure_calendar foreign key (calendar_id) references calendar (calendar_id)
) engine=InnoDB default charset=utf8mb4;
