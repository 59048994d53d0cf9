alter table inbound_item add column away_until date;
