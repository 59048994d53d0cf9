package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.answering.DraftTable.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;

/**
 * Keeps what somebody has filled in and not sent. It is found by the link alone, is gone
 * once they send, and counts as an unfinished answer when its link has died: from the
 * Monday after, together with all others of that week.
 */
@Service
public class UnsentPages implements DueWork {

	private static final Logger log = LoggerFactory.getLogger(UnsentPages.class);

	private static final String CONTEXT = "survey_draft";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final DraftTable drafts;

	private final Answers answers;

	private final Vault vault;

	private final Transactions transactions;

	private final InstantSource clock;

	UnsentPages(DraftTable drafts, Answers answers, Vault vault, Transactions transactions, InstantSource clock) {
		this.drafts = drafts;
		this.answers = answers;
		this.vault = vault;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Keeps what was filled in so far.
	 * @param key found again by it
	 * @param onceKey the key under which one answer of the link is taken
	 * @param endsAt when the link dies
	 */
	public void keep(byte[] key, byte[] onceKey, Cell cell, Content content, Instant endsAt) {
		byte[] sealed = this.vault
			.seal(JSON.writeValueAsString(new Draft(cell, onceKey, content)).getBytes(StandardCharsets.UTF_8), CONTEXT);
		LocalDate monday = LocalDate.ofInstant(endsAt, ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
		this.transactions.within(() -> {
			this.drafts.put(key, monday, sealed);
			return monday;
		});
	}

	/** What was filled in so far, by the names of the questions. */
	public Map<String, String> of(byte[] key) {
		return this.transactions.within(() -> this.drafts.find(key))
			.map((sealed) -> open(sealed).content().items())
			.orElse(Map.of());
	}

	/** Forgets it. */
	public void discard(byte[] key) {
		this.transactions.within(() -> {
			this.drafts.remove(key);
			return key;
		});
	}

	@Override
	public String name() {
		return "survey-drafts";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(6);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.drafts::next).map((day) -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
	}

	@Override
	public int runDue() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		int done = 0;
		for (Kept kept : this.transactions.within(() -> this.drafts.ended(today))) {
			done += take(kept) ? 1 : 0;
		}
		return done;
	}

	/** What cannot be read delays no other; it is forgotten, as it is nobody's. */
	private boolean take(Kept kept) {
		try {
			Draft draft = open(kept.sealed());
			this.answers.take(draft.onceKey(), draft.cell(), draft.content().unfinished());
		}
		catch (JacksonException | IllegalArgumentException | IllegalStateException ex) {
			log.error("An unsent page could not be read: {}", ex.getClass().getName());
		}
		discard(kept.key());
		return true;
	}

	private Draft open(byte[] sealed) {
		return JSON.readValue(new String(this.vault.open(sealed, CONTEXT), StandardCharsets.UTF_8), Draft.class);
	}

}
