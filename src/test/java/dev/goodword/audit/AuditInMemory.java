package dev.goodword.audit;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import dev.goodword.simulation.rows.MapStore;

/** The head of the log without a database; its entries are counted and not kept. */
class AuditInMemory extends AuditTables {

	private final Map<String, Head> head;

	AuditInMemory(MapStore store) {
		super(null);
		this.head = store.map();
		this.head.put("head", new Head(0, new byte[32]));
	}

	@Override
	Head lockHead() {
		return this.head.get("head");
	}

	@Override
	Head head() {
		return this.head.get("head");
	}

	@Override
	void append(ChainLink link, byte[] hash) {
		this.head.put("head", new Head(link.number(), hash));
	}

	@Override
	void appendView(UUID id, LocalDateTime at, UUID actor, String what, String subjectType, String subjectId,
			String address) {
		// who looked is not judged here
	}

}
