alter table message add column bare boolean not null default false;
