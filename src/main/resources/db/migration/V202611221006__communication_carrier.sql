-- One mail may be sent for several messages to one person.
alter table message add column carrier_id binary(16);
create index message_carrier on message (carrier_id);
