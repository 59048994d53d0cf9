package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether this installation is the one that may send: the row in the database must name
 * it and its epoch, and must not be older than what was seen of it. A database copied
 * elsewhere names another, one restored in place is older, so nothing leaves until a
 * person has looked.
 */
@Component
class MailAuthority {

	static final int ONLY = 1;

	/** Others look at the database four times a second. */
	private static final Duration WAITS = Duration.ofSeconds(5);

	private final MailGrantRepository rows;

	private final MailEnvironment environment;

	private final MailTide seen;

	private final InstantSource clock;

	private volatile @Nullable Instant aheadSince;

	private volatile boolean inStep;

	MailAuthority(MailGrantRepository rows, MailEnvironment environment, MailTide seen, InstantSource clock) {
		this.rows = rows;
		this.environment = environment;
		this.seen = seen;
		this.clock = clock;
	}

	/**
	 * Whether this installation may send now. An empty database belongs to whoever asks
	 * first.
	 */
	@Transactional
	public boolean isHeld() {
		return holds(row());
	}

	/**
	 * The same for whoever is about to send: remembers how far the database went, and
	 * says it to the other nodes once it stands lower. A node that has not seen it as it
	 * stands waits a little, for others to say so.
	 */
	@Transactional
	public boolean hold() {
		MailGrant row = row();
		Instant now = this.clock.instant();
		if (row.names(this.environment) && row.mustLearn(this.seen)) {
			this.rows.learn(ONLY, this.seen.height());
		}
		boolean held = holds(row) && !waitsForOthers(row, now);
		if (held) {
			this.seen.sawAt(row.tide());
			if (row.mustRise(now)) {
				this.rows.rise(ONLY, row.tide(), now);
			}
		}
		return held;
	}

	/** Whether the database names this installation and is older than what was seen. */
	@Transactional
	public boolean isRestored() {
		MailGrant row = row();
		return row.names(this.environment) && row.isOlderThan(this.seen);
	}

	/** Whom the database names and how far it went. */
	@Transactional
	public String holder() {
		return row().holder();
	}

	/**
	 * Sends from here from now on, if the database still says what the person saw.
	 * @param from as {@link #holder} gives it
	 * @return whether it did
	 */
	@Transactional
	public boolean takeOver(String from) {
		MailGrant row = row();
		boolean confirmed = row.holder().equals(from.strip());
		if (confirmed) {
			row.give(this.environment, this.seen, this.clock);
			this.rows.save(row);
		}
		return confirmed;
	}

	/** Only when it starts: later it sees every step. */
	private boolean waitsForOthers(MailGrant row, Instant now) {
		Instant since = this.aheadSince;
		if (this.inStep || !row.isAhead(this.seen) || (since != null && !now.isBefore(since.plus(WAITS)))) {
			this.inStep = true;
			return false;
		}
		if (since == null || now.isBefore(since)) {
			this.aheadSince = now;
		}
		return true;
	}

	private boolean holds(MailGrant row) {
		return row.names(this.environment) && !row.isOlderThan(this.seen);
	}

	private MailGrant row() {
		return this.rows.findById(ONLY).orElseGet(() -> {
			this.rows.enter(ONLY, this.environment.name(), this.environment.epoch(), this.seen.height() + 1,
					this.clock.instant());
			return this.rows.findById(ONLY).orElseThrow();
		});
	}

}
