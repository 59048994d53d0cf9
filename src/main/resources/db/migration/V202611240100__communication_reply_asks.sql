-- The question that a reply of a candidate became.
alter table inbound_item add column asked_as binary(16);
create index item_asked_as on inbound_item (asked_as);
