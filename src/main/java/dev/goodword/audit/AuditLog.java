package dev.goodword.audit;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only log of acts, chained by hashes so that a change or a gap shows, and the
 * separate log of views of sensitive things. Writes join the caller's transaction: when
 * the log cannot be written, the act does not happen. Recording takes a lock that all
 * acts share, so it should be the last thing a use case does.
 */
@Service
@Transactional
public class AuditLog {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final AuditTables tables;

	private final InstantSource clock;

	private final Chance chance;

	AuditLog(AuditTables tables, InstantSource clock, Chance chance) {
		this.tables = tables;
		this.clock = clock;
		this.chance = chance;
	}

	/** Appends an act. */
	public void record(AuditEntry entry) {
		AuditTables.Head head = this.tables.lockHead();
		ChainLink link = new ChainLink(head.number() + 1, now(),
				(entry.actor() != null) ? Columns.bytes(entry.actor()) : null, entry.action(), entry.subjectType(),
				entry.subjectId(), JSON.writeValueAsString(entry.details()), entry.address());
		this.tables.append(link, link.hash(head.hash()));
	}

	/** Appends an act; see {@link AuditEntry} for the arguments. */
	public void record(@Nullable UUID actor, String action, String subjectType, String subjectId,
			Map<String, String> details, @Nullable String address) {
		record(new AuditEntry(actor, action, subjectType, subjectId, details, address));
	}

	/**
	 * Notes that somebody looked at something sensitive, such as a resume or notes.
	 * @param actor the account
	 * @param what the kind of view, such as {@code resume}; at most 40 ASCII characters
	 * @param subjectType the kind of thing
	 * @param subjectId the id of the thing
	 * @param address the network address, or null
	 */
	public void viewed(UUID actor, String what, String subjectType, String subjectId, @Nullable String address) {
		this.tables.appendView(this.chance.newId(), now(), actor, what, subjectType, subjectId, address);
	}

	/**
	 * Who looked at a thing, the latest first; what one person looked at within a day is
	 * one.
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public List<Views> views(String subjectType, String subjectId, int most) {
		return this.tables.views(subjectType, subjectId, most);
	}

	/** Walks the whole chain and says up to where it is whole. */
	@Transactional(readOnly = true)
	public ChainCheck verify() {
		AuditTables.Head head = this.tables.head();
		ChainWalk walk = new ChainWalk();
		this.tables.walk(head.number(), walk::visit);
		return walk.end(head.number(), head.hash());
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
	}

}
