-- How often reading a mail was begun: what always fails goes to people.
alter table inbound_raw add tries int not null default 0;
