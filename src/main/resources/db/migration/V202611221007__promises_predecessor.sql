create index promise_predecessor on promise (predecessor_id);
