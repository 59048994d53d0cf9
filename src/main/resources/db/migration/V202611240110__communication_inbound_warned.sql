-- When our people were told that a mail which belongs to nobody was not read in time.
alter table inbound_item add column warned_at datetime(6);
create index item_unwarned on inbound_item (state, warned_at, due_at);
