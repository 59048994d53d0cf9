package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;

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

	private final MailGrantRepository rows;

	private final MailEnvironment environment;

	private final MailTide seen;

	private final InstantSource clock;

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

	/** The same for whoever is about to send: remembers how far the database went. */
	@Transactional
	public boolean hold() {
		MailGrant row = row();
		boolean held = holds(row);
		if (held) {
			Instant now = this.clock.instant();
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
