package dev.goodword.communication;

import java.time.InstantSource;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether this installation is the one that may send: the row in the database must name
 * it and its epoch. A database copied or restored elsewhere names another, so nothing
 * leaves until a person has looked.
 */
@Component
class MailAuthority {

	static final int ONLY = 1;

	private final MailGrantRepository rows;

	private final MailEnvironment environment;

	private final InstantSource clock;

	MailAuthority(MailGrantRepository rows, MailEnvironment environment, InstantSource clock) {
		this.rows = rows;
		this.environment = environment;
		this.clock = clock;
	}

	/**
	 * Whether this installation may send now. An empty database belongs to whoever asks
	 * first.
	 */
	@Transactional
	public boolean isHeld() {
		return row().names(this.environment);
	}

	/** Whom the database names, as {@code name:epoch}. */
	@Transactional
	public String holder() {
		return row().holder();
	}

	/**
	 * Sends from here from now on, if the database still names whom the person said.
	 * @param from as {@link #holder} gives it
	 * @return whether it did
	 */
	@Transactional
	public boolean takeOver(String from) {
		MailGrant row = row();
		boolean confirmed = row.holder().equals(from.strip());
		if (confirmed) {
			row.give(this.environment, this.clock);
			this.rows.save(row);
		}
		return confirmed;
	}

	private MailGrant row() {
		return this.rows.findById(ONLY).orElseGet(() -> {
			this.rows.enter(ONLY, this.environment.name(), this.environment.epoch(), this.clock.instant());
			return this.rows.findById(ONLY).orElseThrow();
		});
	}

}
